/** The command line: one name, one file in commands/. `candour help` lists them. */

type Command = {
  about: string
  /** Explains itself when it is asked with --help. */
  explains?: true
  load(): Promise<(args: string[]) => Promise<number>>
}

const commands: Record<string, Command> = {
  start: {
    about: 'Start everything on this machine: database, demo provider, web pages and worker.',
    load: async () => (await import('./commands/start.ts')).start,
  },
  serve: {
    about: 'Serve the web pages.',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  worker: {
    about: 'Do the background work: audit seals, the search index.',
    load: async () => (await import('./commands/worker.ts')).worker,
  },
  migrate: {
    about: 'Bring the database up to this version, as its owner.',
    load: async () => (await import('./commands/migrate.ts')).migrate,
  },
  seed: {
    about: 'Fill an empty database with the demo provider.',
    load: async () => (await import('./commands/seed.ts')).seed,
  },
  import: {
    about: 'Show what an earlier register would bring; bring it in with --yes; candour import --help.',
    explains: true,
    load: async () => (await import('./commands/import.ts')).importRegister,
  },
  stats: {
    about: 'Statistics as JSON lines; candour stats --help lists the families.',
    explains: true,
    load: async () => (await import('./commands/stats.ts')).stats,
  },
  duties: {
    about: 'Which duties follow from facts, as JSON lines; candour duties --help lists the facts.',
    explains: true,
    load: async () => (await import('./commands/duties.ts')).duties,
  },
  text: {
    about: 'Care writing as JSON lines: words of blame, similar texts, themes; candour text --help.',
    explains: true,
    load: async () => (await import('./commands/text.ts')).text,
  },
  verify: {
    about: 'Check the audit trail; --seal SEAL checks it against a printed seal.',
    load: async () => (await import('./commands/verify.ts')).verify,
  },
  backup: {
    about: 'Copy database, files and keys together into one new folder.',
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  restore: {
    about: 'Put a backup back into an empty data folder.',
    load: async () => (await import('./commands/restore.ts')).restore,
  },
  translate: {
    about: 'Give the words of reporters’ pages to a translator and take them back.',
    load: async () => (await import('./commands/translate.ts')).translate,
  },
  'new-letter-key': {
    about: 'Add a key for what phones keep sealed until there is signal; earlier ones still open.',
    load: async () => (await import('./commands/new-letter-key.ts')).addLetterKey,
  },
  gallery: {
    about: 'Show every component of the design system.',
    load: async () => (await import('./commands/gallery.ts')).gallery,
  },
  config: {
    about: 'Explain every setting.',
    explains: true,
    load: async () => (await import('./commands/config.ts')).explainSettings,
  },
}

const [name = 'help', ...args] = process.argv.slice(2)
process.exitCode = await runCommand(name, args)

async function runCommand(name: string, args: string[]): Promise<number> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 22 || (major === 22 && minor < 18)) {
    console.error('Candour needs Node 22.18 or later. Run it by npm, which brings its own: npm start')
    return 1
  }
  const command = commands[name]
  if (!command) {
    console.log(help())
    return name === 'help' || name === '--help' ? 0 : 1
  }
  if (asksForHelp(args) && !command.explains) {
    console.log(
      `candour ${name}\n\n${command.about}\n\nSettings come from the environment: candour config explains them.`,
    )
    return 0
  }
  try {
    return await (await command.load())(args)
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error))
    return 1
  }
}

function asksForHelp(args: readonly string[]): boolean {
  return args.some(arg => arg === '--help' || arg === '-h')
}

function help(): string {
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
  return ['candour <command>', '', ...lines, '', 'In a checkout: npm run -s candour -- <command>'].join('\n')
}
