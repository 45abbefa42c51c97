// A program that starts the embedded database of the folder it is given, says so in one line of JSON and stops it
// when asked to; tests run it as another process or another user.
import { startEmbedded } from '../../src/platform/embedded/start.ts'

const [home = ''] = process.argv.slice(2)
try {
  const { socketFolder, cluster, owned, notices, ownerUrl, stop } = await startEmbedded({
    home,
    flags: ['-c', 'fsync=off'],
  })
  const stayed = setInterval(() => {}, 1000)
  process.once('SIGTERM', () => {
    clearInterval(stayed)
    void stop()
  })
  console.log(JSON.stringify({ socketFolder, cluster, owned, notices, ownerUrl }))
} catch (fault) {
  console.log(JSON.stringify({ fault: fault instanceof Error ? fault.message : String(fault) }))
}
