import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'

/** The account PostgreSQL runs under; empty when that is simply ours. */
export type Account = { readonly uid?: number; readonly gid?: number }
export type ChosenAccount = { readonly account: Account; readonly notices: readonly string[] }

const NAME = 'candour-db'

/**
 * Chooses the account for PostgreSQL, which refuses to run as root: an existing cluster keeps its owner,
 * otherwise root creates an account that can do nothing else. An ordinary user simply runs it.
 */
export function chooseAccount(cluster: string): ChosenAccount {
  if (process.getuid?.() !== 0) return { account: {}, notices: [] }
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { account: { uid: owner.uid, gid: owner.gid }, notices: [] }
  const known = accountNamed(NAME)
  return known ? { account: known, notices: [] } : createAccount()
}

function createAccount(): ChosenAccount {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', NAME])
  const created = accountNamed(NAME)
  if (created)
    return {
      account: created,
      notices: [`Created the account ${NAME} to run PostgreSQL, which refuses to run as root.`],
    }
  const nobody = accountNamed('nobody')
  if (!nobody)
    throw new Error(
      'PostgreSQL refuses to run as root and no account could be created for it: start Candour as an ordinary user.',
    )
  return {
    account: nobody,
    notices: [
      `The account ${NAME} could not be created, so PostgreSQL runs as nobody, which other programs may share.`,
    ],
  }
}

function accountNamed(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map(flag =>
    Number(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout || Number.NaN),
  )
  return uid !== undefined && uid > 0 && gid !== undefined && gid > 0 ? { uid, gid } : undefined
}
