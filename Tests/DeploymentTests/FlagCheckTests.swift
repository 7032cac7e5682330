import Testing

@testable import Deployment

@Suite struct FlagCheckTests {
  private func wrong(_ flags: String, bindAddress: String = "127.0.0.1") -> [String] {
    findings("bind_address: \(bindAddress)\ngrafana: {access: admin}\nprometheus: {flags: [\(flags)]}")
  }

  @Test func flagsAreWhole() {
    #expect(
      wrong("1️⃣debug, 2️⃣'--'") == [
        "1️⃣ Expected a flag that begins with --, found \"debug\".",
        "2️⃣ Expected a flag that begins with --, found \"--\".",
      ])
    #expect(
      wrong("1️⃣--log.level debug") == ["1️⃣ A flag is one word: blanks in \"--log.level debug\" do not end its name."])
    #expect(wrong("--log.level=debug, '--web.page-title=a b'") == [])
  }

  @Test(arguments: [
    "--web.listen-address", "--enable-feature", "--web.enable-remote-write-receiver", "--agent",
    "--no-web.enable-remote-write-receiver", "--no-agent",
  ]) func ownFlagsAreSetOnce(flag: String) {
    #expect(wrong("1️⃣\(flag)") == ["1️⃣ The flag \(flag) is set by the deployment itself."])
    #expect(wrong("1️⃣\(flag)=x") == ["1️⃣ The flag \(flag) is set by the deployment itself."])
  }

  @Test func prometheusIsReachedWithoutALogin() {
    #expect(
      wrong("1️⃣--web.config.file=/etc/web.yml") == [
        "1️⃣ With --web.config.file Prometheus' healthcheck, Grafana and Tempo would have to log in or use TLS, and do not."
      ])
    #expect(wrong("--no-storage.tsdb.wal-compression, --web.cors.origin=x") == [])
  }

  @Test(arguments: [
    ("--web.enable-lifecycle", "stop Prometheus"), ("--web.enable-admin-api", "delete its metrics"),
  ])
  func whatIsForTrustedCallersStaysOnThisMachine(flag: String, danger: String) {
    #expect(
      wrong("1️⃣\(flag)", bindAddress: "10.0.0.5") == ["1️⃣ With \(flag) whoever reaches 10.0.0.5 can \(danger)."])
    #expect(wrong("1️⃣\(flag)", bindAddress: "0.0.0.0") == ["1️⃣ With \(flag) whoever reaches 0.0.0.0 can \(danger)."])
    #expect(wrong(flag) == [])
    #expect(wrong("--no-\(flag.dropFirst(2))", bindAddress: "10.0.0.5") == [])
  }
}
