import Testing

@testable import Deployment

@Suite struct ApplicationCheckTests {
  /// What is wrong with the first application, whose name and image are given.
  private func wrong(_ rest: String) -> [String] {
    findings("applications:\n- name: a\n  image: app:1\n  " + rest)
  }

  private func ofDemo(_ rest: String) -> [String] { findings("applications:\n- name: a\n  build: demo\n  " + rest) }

  private func ofTarget(_ rest: String) -> [String] {
    findings("applications:\n- name: a\n  target: node.example.net:80\n  " + rest)
  }

  @Test func oneSourceIsEnough() {
    #expect(wrong("1️⃣build: demo") == ["1️⃣ build and image exclude each other."].map { $0.replacing("1️⃣", with: "4:3") })
    #expect(
      findings("applications: [{name: a, build: demo, 1️⃣target: \"b.c:1\"}]") == [
        "1️⃣ build and target exclude each other."
      ])
    #expect(wrong("build:\n  target: ~") == [])
  }

  @Test func imagesArePinned() {
    #expect(
      findings("applications: [{name: a, image: 1️⃣app}]")
        == ["1️⃣ The image app is not pinned: it may be another one tomorrow."])
    #expect(
      findings("applications: [{name: a, image: 1️⃣\"app:latest\"}]")
        == ["1️⃣ The image app:latest is not pinned: it may be another one tomorrow."])
    #expect(wrong("port: 80") == [])
  }

  @Test func aBuildHasAContext() {
    #expect(findings("applications: [{name: a, build: {context: 1️⃣''}}]") == ["1️⃣ The context is empty."])
    #expect(findings("applications: [{name: a, build: {context: ./a, dockerfile: D}}]") == [])
    #expect(
      findings("applications: [{name: a, build: 1️⃣./a}]")
        == ["1️⃣ Expected `demo` or a mapping with a context, found `./a`."])
  }

  @Test func whatRunsOutsideIsNotSetFromHere() {
    #expect(ofTarget("port: 1️⃣7777") == ["1️⃣ The port of an application that runs already stands in its target."])
    #expect(ofTarget("environment: 1️⃣{A: b}") == ["1️⃣ An application that runs already gets no environment from here."])
    #expect(ofTarget("command: 1️⃣[b]") == ["1️⃣ An application that runs already gets no command from here."])
    #expect(ofTarget("healthcheck: 1️⃣[b]") == ["1️⃣ An application that runs already gets no healthcheck from here."])
    #expect(ofTarget("port:\n  environment: {}\n  command: []") == [])
  }

  @Test(arguments: [
    "DB_PASSWORD", "PGPASSWORD", "GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "api_key", "JWT_SECRET", "STRIPE_API_KEY",
  ]) func noSecretIsWritten(name: String) {
    #expect(wrong("environment: {1️⃣\(name): x}") == ["1️⃣ \(name) would write a secret into a rendered file."])
    #expect(wrong("environment: {\(name): }") == [])
    #expect(wrong("environment: {\(name)_FILE: /run/secrets/x}") == [])
  }

  @Test(arguments: [
    "MAX_TOKENS", "TOKEN_TTL", "AWS_ACCESS_KEY_ID", "TOKENIZER_PATH", "PASSWORD_MIN_LENGTH", "SECRET_NAME",
  ])
  func whatOnlySoundsLikeASecretIsNone(name: String) {
    #expect(wrong("environment: {\(name): x}") == [])
  }

  @Test func noPasswordStandsInAURL() {
    #expect(
      wrong("environment: {1️⃣DATABASE_URL: 'postgres://u:hunter2@db:5432/x'}")
        == ["1️⃣ DATABASE_URL would write a secret into a rendered file."])
    for value in ["postgres://db:5432/x", "postgres://u@db/x", "postgres://u:${PW}@db/x", "http://a/b:c@d", "a:b@c"] {
      #expect(wrong("environment: {DATABASE_URL: '\(value)'}") == [])
    }
  }

  @Test func variablesHaveNames() {
    #expect(wrong("environment: {1️⃣\"A B\": x}") == ["1️⃣ \"A B\" is not the name of an environment variable."])
    #expect(wrong("environment: {1️⃣1A: x}") == ["1️⃣ \"1A\" is not the name of an environment variable."])
    #expect(wrong("environment: {OTEL_LOG_LEVEL: x, _a1: 8080, B: true}") == [])
  }

  @Test func theDemoServerIsWhatItIs() {
    #expect(ofDemo("latency_histogram: 1️⃣h") == ["1️⃣ The demo server has no histogram h."])
    #expect(ofDemo("requests_counter: 1️⃣c") == ["1️⃣ The demo server has no counter c."])
    #expect(ofDemo("traces: 1️⃣otlp_grpc") == ["1️⃣ The demo server sends its traces over HTTP."])
    #expect(
      ofDemo("objective: {latency: {threshold: 1️⃣300ms, target: 99%}}")
        == ["1️⃣ The demo server has no bucket that ends at 300ms."])
    #expect(ofDemo("objective: {latency: {threshold: 250ms, target: 99%}}\n  traces: none") == [])
  }

  @Test func aForgottenImageIsNamed() {
    #expect(
      findings("applications: [{name: 1️⃣checkout, port: 80, latency_histogram: h, requests_counter: c}]")
        == ["1️⃣ checkout has no image, build, program or target, and so is the demo server, which has other metrics."])
  }

  @Test func memoryIsEnough() {
    #expect(
      wrong("memory: 1️⃣8MB") == ["1️⃣ 8MB is too little memory for an application: it would be killed under load."])
    #expect(wrong("memory: 16MB") == [])
    #expect(
      findings("prometheus: {memory: 1️⃣512}\nexemplars: {max_stored: 1}")
        == ["1️⃣ 512B is too little memory for Prometheus: it would be killed under load."])
    #expect(findings("tempo: {memory: 1️⃣511MB}").count == 1)
    #expect(findings("grafana: {memory: 1️⃣255MB}").count == 1)
    #expect(findings("load: {memory: 1️⃣31MB}").count == 1)
    #expect(findings("tempo: {memory: 512MB}\ngrafana: {memory: 256MB}\nload: {memory: 32MB}") == [])
  }

  @Test func objectivesAndJobs() {
    #expect(wrong("objective: {latency: {threshold: 1️⃣0s, target: 99%}}") == ["1️⃣ No request is faster than 0."])
    #expect(wrong("objective: {1️⃣}").isEmpty)
    #expect(wrong("job: 1️⃣''") == ["1️⃣ The job has no name."])
    #expect(wrong("objective: {latency: 1️⃣{target: 99%}}") == ["1️⃣ The key threshold is missing."])
  }
}
