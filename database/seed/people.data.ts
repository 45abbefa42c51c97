import type { PersonKey, PlaceKey, Role, SeedPerson, SeedRole, ServiceKey } from './provider.ts'

const plainKey = (name: string): PersonKey =>
  name
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replaceAll("'", '')
    .toLowerCase()
    .replaceAll(' ', '-')

const person = (
  staffNumber: string,
  name: string,
  roles: readonly SeedRole[],
  teams: readonly PlaceKey[] = [],
): SeedPerson => {
  const key = plainKey(name)
  return { key, name, email: `${key}@quillbrook.example`, staffNumber, roles, teams }
}

const everywhere = (...roles: Role[]): SeedRole[] => roles.map(role => ({ role }))

/** People of one service: the role is held there, and the teams are places of that service. */
const at =
  (service: ServiceKey) =>
  (staffNumber: string, name: string, role: Role, ...teams: string[]): SeedPerson =>
    person(
      staffNumber,
      name,
      [{ role, service }],
      teams.map(team => `${service}/${team}` as const),
    )

const merrowfold = at('merrowfold')
const stonechat = at('stonechat')
const atHome = at('at-home')
const tanneryYard = at('tannery-yard')
const llys = at('llys-y-ddraenen')
const ropewalk = at('ropewalk')

export const people: readonly SeedPerson[] = [
  person('QB001', 'Helen Thackray', everywhere('nominated-individual')),
  person('QB002', 'Anjali Raghunathan', everywhere('quality-lead', 'reviewer')),
  person('QB003', 'Tomasz Wiśniewski', everywhere('reviewer')),
  person('QB004', 'Delroy Pinnock', everywhere('guardian')),
  person('QB005', 'Mair Prosser', everywhere('supporter')),
  person('QB006', 'Oluwaseun Adeyemi', everywhere('supporter')),
  person('QB007', 'Rahim Chowdhury', everywhere('administrator')),
  person('QB900', 'Judith Penhallow', [{ role: 'inspector', endsInDays: 14 }]),

  merrowfold('QB101', 'Siobhan Duffy', 'registered-manager'),
  merrowfold('QB102', 'Adaeze Nwosu', 'shift-lead', 'damson', 'medlar'),
  merrowfold('QB103', 'Kevin Braithwaite', 'shift-lead', 'quince', 'medlar'),
  merrowfold('QB104', 'Esi Osei-Mensah', 'worker', 'damson'),
  merrowfold('QB105', 'Marilou Bautista', 'worker', 'damson'),
  merrowfold('QB106', 'Daniela Ionescu', 'worker', 'medlar'),
  merrowfold('QB107', 'Josh Tunnicliffe', 'worker', 'quince', 'kitchen'),

  stonechat('QB201', 'Fatima Siddiqui', 'registered-manager'),
  stonechat('QB202', 'Maricel Dela Cruz', 'shift-lead', 'kestrel', 'plover'),
  stonechat('QB203', 'Emeka Okonjo', 'shift-lead', 'heron', 'plover'),
  stonechat('QB204', 'Sunita Gurung', 'worker', 'kestrel'),
  stonechat('QB205', 'Abena Frimpong', 'worker', 'plover'),
  stonechat('QB206', 'Leanne Hartshorn', 'worker', 'heron'),
  stonechat('QB207', 'Piotr Zieliński', 'worker', 'heron', 'kestrel'),

  atHome('QB301', 'Chantelle Baptiste', 'registered-manager'),
  atHome('QB302', 'Harpreet Dhaliwal', 'shift-lead', 'north', 'riverside'),
  atHome('QB303', 'Sandra Openshaw', 'shift-lead', 'market', 'double-up'),
  atHome('QB304', 'Kudzai Moyo', 'worker', 'north', 'double-up'),
  atHome('QB305', 'Oksana Kovalenko', 'worker', 'riverside'),
  atHome('QB306', 'Fiona Garside', 'worker', 'market'),
  atHome('QB307', 'Temitope Alabi', 'worker', 'double-up', 'riverside'),
  atHome('QB308', 'Nirmala Perera', 'worker', 'market', 'north'),

  tanneryYard('QB401', 'Ewan Rutherford', 'registered-manager'),
  tanneryYard('QB402', 'Yetunde Balogun', 'shift-lead', 'yard', 'pennywhistle', 'bakehouse'),
  tanneryYard('QB403', 'Marcus Lascelles', 'worker', 'pennywhistle'),
  tanneryYard('QB404', 'Aleksandra Dimitrova', 'worker', 'yard'),
  tanneryYard('QB405', 'Ibrahim Sesay', 'worker', 'bakehouse'),

  llys('QB501', 'Nerys Gwilym', 'registered-manager'),
  llys('QB502', 'Iestyn Pritchard', 'shift-lead', 'ground', 'first', 'garden-room'),
  llys('QB503', 'Lowri Hopkin', 'worker', 'ground'),
  llys('QB504', 'Jocelyn Villanueva', 'worker', 'first'),
  llys('QB505', 'Amina Warsame', 'worker', 'first', 'garden-room'),

  ropewalk('QB601', 'Denise Fairclough', 'registered-manager'),
  ropewalk('QB602', 'Kwabena Asante', 'shift-lead', 'workshop', 'garden', 'minibus'),
  ropewalk('QB603', 'Roksana Begum', 'worker', 'workshop'),
  ropewalk('QB604', 'Callum Pickering', 'worker', 'garden', 'minibus'),
]
