import { setOf } from './set-of.ts'

// What the names of organisations and of parts of a house end in, written for these lists from general knowledge. Parts of
// regular expressions: the first that fits is taken, and none goes over the end of a line.

/** What an organisation is, after its name. */
export const bodies = listed(`
  Surgery, Surgeries, Hospital, Hospitals, Infirmary, Pharmacy, Chemists?, Council, Ltd, Limited, LLP, PLC, Plc, CIC, Trust,
  Care Home, Nursing Home, Residential Home, Retirement Home, Care Centre, Rest Home, House, Lodge, Court, Grange, Manor,
  Hall, Hospice, Clinic, Centre, Center, School, College, University, Academy, Agency, Staffing, Recruitment, Homecare,
  Domiciliary, Care, Support, Services, Service, Stores, Foundation, Charity, Association, Society, Dental, Dentists?,
  Telecare, Practice, Opticians?, Solicitors, Constabulary, Housing, General, Laundry, Taxis?, Cabs, Cars, Transport,
  Catering, Foods, Bakery, Supplies, Equipment, Healthcare, Medical, Partnership, Group, Villa, Retreat, Care Group,
  Extra Care, Mobility, Hotel, Inn, Club, Choir, Church, Chapel, Mosque, Temple, Gurdwara, Nursery, Library, Museum, Theatre,
  Garage, Salon, Funeral Directors, Funerals, Funeralcare, Undertakers, Removals, Plumbing, Electrical, Electrics, Security,
  Alarms, Bank, Union, Department, Minor Injuries Unit, Assessment Unit, Walk-in Centre, Walk-In Centre, Hire, UK, Co,
  Company, plc, Outreach, Care at Home, Renal Unit, Dialysis Unit, Stroke Unit, Day Unit, View, Gardens, Park, Heights,
  Homes, Home, Health Board, Board, Authority, Federation, Network, Alliance, Project, Hub, Nursing, Community, Companions,
  Carers, Respite, Villas, Chiropody, Podiatry, Physio, Physiotherapy, Hairdressing, Hairdressers, Travel, Coaches, Kitchen,
  Bistro, Arms, Tavern, Players, Band, Rovers, Shop, Supermarket, Post Office, Vets, Law, Legal, Partners, Associates,
  Consulting, Training, Learning, Systems, Software, Digital, Health, Wellbeing, Living, Ambulance, Airways, Airport,
  Insurance, Energy, Water, Finance, Payroll, People, Staff, Recruiting, Friends, Advocacy, Mediation, Optical, Eyecare,
  Hearing, Audiology, Chest Clinic, Primary, Infants, Juniors, High School, Prison, Barracks, Regiment, Works, Mill, Farm,
  Brewery, Steelworks, Colliery, Circle, Guild, Fellowship, Parish, Priory, Abbey, Cathedral, Convent, Press, Times, Echo,
  Gazette, Post, News, Radio, Cottage
`)

/** What a part of a house or of a town is, after its name. */
export const spots = listed(`
  Unit, Ward, Suite, Wing, Corridor, Lounge, Garden, Floor, Landing, Annexe, House Unit, Household, Beach, Hill, Street,
  Road, Lane, Avenue, Market, Square, Bridge, Green, Common, Station, Woods?, Lake, Bay, Valley, Island, Cafe, Café, Park,
  Fields?
`)

/** What a writer in a hurry leaves without its capital. */
export const smallBodies = listed(`
  hospital, surgery, hospice, pharmacy, care home, nursing home, medical centre, health centre, day centre, school, college,
  church, council, infirmary
`)

/** Words that alone, before what it is, name no organisation: "day centre", "our staff". */
export const generic = setOf(`
  day care home nursing memory social adult adults health community county district borough the our this local dementia end
  life falls pain eye hospital general personal palliative private primary secondary respite residential elderly older people
  young mental learning disability district emergency acute intensive first second third top ground upper lower main staff
  new old sun quiet garden dining tv television activity activities sensory smoking family dr mr mrs ms miss a an and of in
  at to from for with is was we he she they it i no not all any both his her their my your on by gp nhs cqc crb dbs mca dols
  continuing extra good great best poor oral skin foot hand mouth wound bowel continence catheter stoma crisis rapid response
  out hours duty safeguarding customer human public occupational speech language physio diabetes stroke renal cardiac x-ray
  minor injuries urgent high low side short long term basic total full enhanced domiciliary live-in assisted independent
  supported sheltered housing medical dental nutritional emotional spiritual pastoral peer one one-to-one night late early
  morning evening weekend agency bank relief sister nurse matron doctor father mum dad nan care's asc it hr monday tuesday
  wednesday thursday friday saturday sunday christmas please thank dear hi hello wheelchair equipment ambulance patient
  transport laundry kitchen meals meal spa prayer church coffee tea lunch breakfast supper when then after before if as but
  so that what which who where how why
`)

function listed(kinds: string): string {
  return kinds
    .split(',')
    .map(kind => kind.trim())
    .join('|')
}
