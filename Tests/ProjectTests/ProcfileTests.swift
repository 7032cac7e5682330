import Documents
import Project
import SystemPackage
import Testing

/// Lines of a Procfile become services whose flags, environment and files are known.
@Suite struct ProcfileTests {
  private func services(_ lines: String, environment: [String: String] = [:]) -> [ProjectService] {
    ProjectFixture(["p/Procfile": lines]).load("p/Procfile", environment: environment).services
  }

  private func words(_ line: String) -> [String?] {
    services("a: \(line)").first?.commandLine?.words.map(\.text) ?? []
  }

  @Test(arguments: [
    ("prog -a 'b c' \"d e\" f\\ g", ["prog", "-a", "b c", "d e", "f g"]),
    ("env A=1 B=2 prog", ["prog"]),
    ("A=1 exec prog x", ["prog", "x"]),
    ("prog 'it'\\''s $5' \"a\\\"b\" \"\\x\"", ["prog", "it's $5", "a\"b", "\\x"]),
    ("prog > out.log 2>&1 x", ["prog", "x"]),
    ("prog # a comment", ["prog"]),
    ("prog a#b ''", ["prog", "a#b", ""]),
    ("prog | tee log", ["tee", "log"]),
    ("prepare && prometheus --x; tail log", ["prometheus", "--x"]),
    ("(prog {a,b})", ["prog", "{a,b}"]),
  ])
  func cutsALineAsAShellDoes(_ line: String, _ expected: [String]) {
    #expect(words(line) == expected)
  }

  @Test(arguments: ["$NAME", "\"${NAME}\"", "$(id -u)", "`id`", "$$", "$1", "~/x", "a$NAME", "${NAME"])
  func leavesOpenWhatOnlyAShellKnows(_ word: String) {
    #expect(words("prog \(word) last") == ["prog", nil, "last"] || words("prog \(word)") == ["prog", nil])
  }

  @Test func putsInWhatIsKnown() {
    let lines = "a: prog $X ${Y:-z} '$X' \"$PWD\"/data"
    let words = services(lines, environment: ["X": "it costs $5", "PWD": "/home/me"]).first?.commandLine?.words
    #expect(words?.map(\.text) == ["prog", "it costs $5", "z", "$X", "/home/me/p/data"])
  }

  @Test func knowsTheEnvironmentAndItsPlaces() throws {
    let fixture = ProjectFixture([
      "Procfile": "# comment\n\nweb: 1️⃣A=x env 2️⃣B='y z' C=$UNKNOWN prog\nbad line\n: none\nempty:\n",
      ".env": "3️⃣D=shared\nA=covered\n",
    ])
    let services = fixture.load("Procfile").services
    #expect(services.map(\.name) == ["web"])
    let environment = try #require(services.first).environment
    #expect(environment["A"]?.value == "x" && fixture.mark(environment["A"]?.place) == "1")
    #expect(environment["B"]?.value == "y z" && fixture.mark(environment["B"]?.place) == "2")
    #expect(environment["C"] != nil && environment["C"]?.value == nil)
    #expect(environment["D"]?.value == "shared" && fixture.mark(environment["D"]?.place) == "3")
    #expect(!environment.isComplete)
  }

  @Test func readsWhatTheLinesNameAndNothingElse() throws {
    let fixture = ProjectFixture([
      "out/Procfile": """
      prometheus: cd metrics && prometheus 1️⃣--config.file=prometheus.yml
      grafana: env GF_PATHS_PROVISIONING="$PWD"/grafana grafana server
      tempo: tempo -config.file=/etc/tempo.yaml
      """,
      "out/metrics/prometheus.yml": "rule_files: ['../rules/*.yml']",
      "out/rules/a.yml": "groups: []",
      "out/grafana/dashboards/a.yaml": "apiVersion: 1\nproviders: [{name: a, options: {path: boards}}]",
      "out/boards/one.json": "{\"title\": \"One\", \"panels\": []}",
      "out/data/huge.json": "{",
      "etc/tempo.yaml": "{",
    ])
    let project = fixture.load("out")
    #expect(project.diagnostics == [] && project.unreadable == [])
    #expect(!project.sources.contains { $0.name.contains("huge") })
    let prometheus = try #require(project.prometheuses.first)
    #expect(fixture.mark(prometheus.flags?.last("config.file")?.place) == "1")
    #expect(prometheus.config?.path == "out/metrics/prometheus.yml")
    #expect(prometheus.ruleFiles.map(\.path) == ["out/rules/a.yml"])
    #expect(project.grafanas.first?.dashboards.map(\.path) == ["out/boards/one.json"])
    #expect(project.tempos.first?.configPath?.isOpen == true)
  }

  @Test func aFolderWhoseProcfileStartsNoneOfTheChainIsOfLooseFiles() {
    let files = ["a/Procfile": "web: node server.js", "a/prometheus.yml": "scrape_configs: []"]
    let project = ProjectFixture(files).load("a")
    #expect(project.services.isEmpty && project.prometheuses.count == 1)
  }

  @Test func aProcfileThatIsNotThereIsSaid() {
    #expect(ProjectFixture([:]).load("Procfile").unreadable.count == 1)
  }
}
