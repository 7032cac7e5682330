import Testing
import Values

@testable import Deployment

/// What holds for programs without containers, each with its nearest valid neighbour.
@Suite struct ProcessesCheckTests {
  private func wrong(_ rest: String) -> [String] { findings("target: processes\n" + rest) }

  @Test func thereAreTwoTargets() {
    #expect(findings("target: 1️⃣podman") == ["1️⃣ Expected one of compose, processes, found \"podman\"."])
    #expect(findings("target: compose") == [])
    #expect(wrong("") == [])
  }

  @Test func everythingListensOnThisMachineAlone() {
    for address in ["0.0.0.0", "10.0.0.1", "::"] {
      #expect(
        wrong("bind_address: 1️⃣'\(address)'\ngrafana: {access: admin}")
          == ["1️⃣ Without containers every program listens on this machine alone, not on \(address)."])
    }
    #expect(wrong("bind_address: '::1'") == [])
    #expect(wrong("bind_address: 127.0.0.2") == [])
  }

  @Test func anApplicationIsAProgramOrRunsAlready() {
    #expect(
      wrong("applications: [{name: a, 1️⃣image: 'a:1'}]") == ["1️⃣ Without containers no image of a is run."])
    #expect(
      wrong("applications: [{name: a, 1️⃣build: {context: ../a}}]")
        == ["1️⃣ Without containers no image of a is run."])
    #expect(wrong("applications: [{name: a, program: ../bin/a, command: [--port, '80']}]") == [])
    #expect(wrong("applications: [{name: a, target: 'localhost:80'}]") == [])
    #expect(wrong("applications: [{name: a, build: demo}]") == [])
    #expect(
      findings("applications: [{name: a, program: 1️⃣checkout}]")
        == ["1️⃣ Compose runs images, and checkout is a program."])
    #expect(
      findings("target: nothing\napplications: [{name: a, program: checkout}]").count == 1, "the target is unknown")
  }

  @Test(arguments: ["''", "~/bin/a", "--port=80", "bin/", "\"a\\nb\""]) func aProgramIsOne(program: String) {
    let found = wrong("applications: [{name: a, program: 1️⃣\(program)}]")
    #expect(found.count == 1 && found[0].hasPrefix("1️⃣ Expected a program such as checkout or ../bin/checkout"))
  }

  @Test func aProgramExcludesOtherSources() {
    #expect(
      wrong("applications: [{name: a, program: a, 1️⃣target: 'a.b:1'}]") == [
        "1️⃣ program and target exclude each other."
      ])
  }

  @Test func nobodyAsksForItsHealth() {
    #expect(
      wrong("applications: [{name: a, program: a, healthcheck: 1️⃣[a]}]")
        == ["1️⃣ Without containers nobody asks a for its health."])
    #expect(
      wrong("override_services: 1️⃣[nod]") == ["1️⃣ Without Compose nobody adds services."])
  }

  @Test func portsAreThoseOfOneMachine() {
    #expect(
      wrong("applications: [{name: a, program: a, port: 1️⃣4318}]")
        == ["1️⃣ The port 4318 of a is taken by Tempo's OTLP over HTTP."])
    #expect(
      wrong("applications: [{name: a, program: a, port: 1️⃣9095}]")
        == ["1️⃣ The port 9095 of a is taken by Tempo's own gRPC."])
    #expect(wrong("tempo: {grpc_port: 9096}\napplications: [{name: a, program: a, port: 9095}]") == [])
    #expect(wrong("tempo: {grpc_port: 1️⃣9090}") == ["1️⃣ The port 9090 of Tempo's own gRPC is taken by Prometheus."])
    #expect(findings("tempo: {grpc_port: 9090}") == [])
    for host in ["localhost", "127.0.0.1", "[::1]"] {
      #expect(
        wrong("applications: [{name: a, target: 1️⃣'\(host):3200'}]") == ["1️⃣ The port 3200 of a is taken by Tempo."])
    }
    #expect(wrong("applications: [{name: a, target: 'a.b:3200'}]") == [])
  }

  @Test func namesOfServicesLeadNowhere() {
    let job = { (target: String) in wrong("scrape_jobs: [{job: a, targets: [\(target)]}]") }
    #expect(job("1️⃣'tempo:3200'") == ["1️⃣ Without containers tempo is the name of no machine."])
    #expect(job("1️⃣'http-server:7777'") == ["1️⃣ Without containers http-server is the name of no machine."])
    #expect(
      job("1️⃣'host.docker.internal:80'") == ["1️⃣ host.docker.internal is a name that only containers know."])
    #expect(job("'localhost:9100', '127.0.0.1:9100', '[::1]:9100', 'nod:9100', 'a.b:1'") == [])
    #expect(
      wrong("prometheus: {remote_write: [{url: 1️⃣'http://grafana/w'}]}")
        == ["1️⃣ Without containers grafana is the name of no machine."])
    #expect(wrong("prometheus: {remote_write: [{url: 'http://localhost:9009/w'}]}") == [])
  }

  @Test func aLineIsALine() {
    let message = ["1️⃣ A line of the Procfile cannot hold this text."]
    #expect(wrong("prometheus: {flags: [1️⃣\"--a=b\\nc\"]}") == message)
    #expect(wrong("applications: [{name: a, program: a, command: [b, 1️⃣\"c\\rd\"]}]") == message)
    #expect(wrong("applications: [{name: a, program: a, environment: {A: 1️⃣\"b\\nc\", B: }}]") == message)
    #expect(wrong("grafana: {environment: {GF_A: 1️⃣\"b\\nc\"}}") == message)
    #expect(wrong("prometheus: {flags: [\"--a=b\\tc\"]}") == [])
    #expect(findings("grafana: {environment: {GF_A: \"b\\nc\"}}") == [])
  }

  @Test func grafanaReadsSecretsItself() {
    #expect(
      wrong("grafana: {environment: {1️⃣GF_SMTP_PASSWORD__FILE: /p}}")
        == ["1️⃣ Only Grafana's image knows GF_SMTP_PASSWORD__FILE."])
    #expect(wrong("grafana: {environment: {GF_SMTP_PASSWORD: '$__file{/p}'}}") == [])
    #expect(findings("grafana: {environment: {GF_SMTP_PASSWORD: '$__file{/run/secrets/p}'}}") == [])
    #expect(
      findings("grafana: {environment: {1️⃣GF_SMTP_PASSWORD: '$__file'}}")
        == ["1️⃣ GF_SMTP_PASSWORD would write a secret into a rendered file."])
    #expect(
      wrong("grafana: {access: admin, password_file: 1️⃣'a}b'}")
        == ["1️⃣ Grafana cannot read a file with } in its path."])
  }

  @Test func thePasswordIsNotAmongTheData() {
    for path in ["data/pw", "Procfile", "tempo/pw"] {
      #expect(
        wrong("grafana: {access: admin, password_file: 1️⃣\(path)}")
          == ["1️⃣ The password file \(path) would stand among the rendered files."])
    }
    #expect(wrong("grafana: {access: admin, password_file: docker-compose.yml}") == [])
    #expect(findings("grafana: {access: admin, password_file: data/pw}") == [])
  }
}
