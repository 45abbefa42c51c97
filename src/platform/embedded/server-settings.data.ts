/** One setting of the embedded server, and why it is so. */
type ServerSetting = { readonly name: string; readonly value: string; readonly why: string }

// A reporter without a name must leave no trace outside their own thread. The log therefore holds what the server
// does, never what anyone wrote: PostgreSQL 18 documentation, section 19.8, Error Reporting and Logging.
export const serverSettings: readonly ServerSetting[] = [
  {
    name: 'listen_addresses',
    value: '',
    why: 'Only programs of this machine, through a folder only its account may enter.',
  },
  {
    name: 'shared_buffers',
    value: '128MB',
    why: 'Enough for one provider beside the program on a small machine.',
  },
  { name: 'timezone', value: 'UTC', why: 'Instants are kept in UTC whatever the machine says.' },
  { name: 'log_timezone', value: 'UTC', why: 'The same clock in both logs.' },
  {
    name: 'log_min_messages',
    value: 'log',
    why: 'Errors go to the program; their text can repeat what a person typed.',
  },
  { name: 'log_min_error_statement', value: 'panic', why: 'A failed statement holds the words of a report.' },
  {
    name: 'log_error_verbosity',
    value: 'terse',
    why: 'DETAIL lines hold rows, and the statement that was running at a crash.',
  },
  { name: 'log_statement', value: 'none', why: 'Statements are what people wrote.' },
  { name: 'log_parameter_max_length', value: '0', why: 'Parameters are what people wrote.' },
  { name: 'log_parameter_max_length_on_error', value: '0', why: 'Parameters are what people wrote.' },
  { name: 'log_min_duration_statement', value: '-1', why: 'A slow statement would be written out.' },
  { name: 'log_min_duration_sample', value: '-1', why: 'A sampled statement would be written out.' },
  { name: 'log_transaction_sample_rate', value: '0', why: 'A sampled transaction would be written out.' },
  { name: 'log_duration', value: 'off', why: 'A line per statement tells when somebody was writing.' },
  { name: 'log_connections', value: '', why: 'A line per connection tells when somebody was writing.' },
  { name: 'log_disconnections', value: 'off', why: 'A line per connection tells when somebody was writing.' },
  { name: 'log_checkpoints', value: 'off', why: 'Its page counts tell when somebody was writing.' },
  { name: 'log_autovacuum_min_duration', value: '-1', why: 'Names the tables that were just written.' },
  { name: 'log_lock_waits', value: 'off', why: 'Names the rows and processes that met.' },
  { name: 'log_temp_files', value: '-1', why: 'Would write out the statement that needed the file.' },
  {
    name: 'log_line_prefix',
    value: '%m [%p] ',
    why: 'When and which process; no role, database or address.',
  },
]
