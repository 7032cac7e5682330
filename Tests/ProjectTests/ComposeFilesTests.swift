import Components
import Documents
import OrderedCollections
import Project
import SystemPackage
import Testing
import Values

@Suite struct ComposeFilesTests {
  private func images(_ project: Project) -> [String] {
    project.services.map { "\($0.name)=\($0.image?.text ?? "-")" }.sorted()
  }

  @Test func variablesComeFromTheFileBesideItAndFromTheCaller() {
    let fixture = ProjectFixture([
      "compose.yaml": "services: {a: {image: 'a:${A}'}, b: {image: 'b:${B:-2}'}, c: {image: 'c:$C'}}",
      ".env": "# tags\nA=1\nexport B='3'\n",
    ])
    #expect(images(fixture.load(".")) == ["a=a:1", "b=b:3", "c=-"])
    #expect(images(fixture.load(".", environment: ["A": "9", "C": "x"])) == ["a=a:9", "b=b:3", "c=c:x"])
  }

  @Test func namedFilesAreLaidOverEachOther() {
    let fixture = ProjectFixture([
      "a.yml": "services: {a: {image: a, depends_on: [b]}}", "b.yml": "services: {a: {image: c}, b: {image: b}}",
    ])
    let project = fixture.load("a.yml", "b.yml")
    #expect(images(project) == ["a=c", "b=b"])
    #expect(fixture.described(project.diagnostics) == [])
    #expect(fixture.described(fixture.load("a.yml").diagnostics).count == 1)
  }

  @Test func everyFileIsHeldToItsFormat() {
    let fixture = ProjectFixture([
      "compose.yaml": "services:\n  a: {1️⃣imge: a, command: 2️⃣{}}\n",
      "compose.override.yaml": "services:\n  a: {command: b, image: a}\n3️⃣servces: {}\n",
    ])
    let found = fixture.described(fixture.load(".").diagnostics)
    #expect(found.map { $0.prefix(1) } == ["2", "3"])
  }

  @Test func extendsFollowsChainsThroughFiles() {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        a:
          extends: {file: shared/base.yaml, service: base}
          command: own
        b:
          extends: a
          image: b
      """,
      "shared/base.yaml": """
      services:
        base:
          extends: root
          volumes: [./data:/data]
        root:
          image: root
          command: root
      """,
    ])
    let project = fixture.load(".")
    #expect(fixture.described(project.diagnostics) == [])
    #expect(images(project) == ["a=root", "b=b"])
    #expect(project.services.map { $0.mounts.first?.path } == ["shared/data", "shared/data"])
    #expect(project.services.map { $0.commandLine?.programName } == ["own", "own"])
  }

  @Test func extendsThatLeadsNowhereIsAnError() {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        a: {extends: 1️⃣b}
        b: {extends: 2️⃣a}
        c: {extends: {file: 3️⃣gone.yaml, service: x}}
        d: {extends: 4️⃣bb}
      """
    ])
    let found = fixture.described(fixture.load(".").diagnostics)
    #expect(
      found == [
        "1: The service a extends itself, directly or by way of others.",
        "2: The service b extends itself, directly or by way of others.",
        "3: The file gone.yaml does not exist.",
        "4: The service bb, which is extended here, is not in compose.yaml.",
      ])
  }

  @Test func includedFilesHaveTheirOwnFolderAndVariables() {
    let fixture = ProjectFixture([
      "compose.yaml": """
      include:
      - parts/b.yaml
      - path: [parts/c.yaml]
        project_directory: other
        env_file: parts/c.env
      services: {a: {image: a, depends_on: [b, c]}}
      """,
      "parts/b.yaml": "services: {b: {image: 'b:${TAG}', volumes: ['./x:/x']}}",
      "parts/.env": "TAG=1", "parts/c.env": "TAG=2",
      "parts/c.yaml": "services: {c: {image: 'c:${TAG}', volumes: ['./x:/x']}}",
    ])
    let project = fixture.load(".")
    #expect(fixture.described(project.diagnostics) == [])
    #expect(images(project) == ["a=a", "b=b:1", "c=c:2"])
    #expect(Set(project.services.flatMap(\.mounts).map(\.path)) == ["parts/x", "other/x"])
  }

  @Test func includesThatLeadBackAreAnError() {
    let fixture = ProjectFixture([
      "compose.yaml": "include: [b.yaml]\nservices: {a: {image: a}}", "b.yaml": "include: [1️⃣compose.yaml]\n",
    ])
    #expect(
      fixture.described(fixture.load(".").diagnostics) == [
        "1: compose.yaml includes itself, directly or by way of others."
      ])
  }

  @Test func namesMayBeInAnIncludeThatCannotBeRead() {
    let fixture = ProjectFixture(["compose.yaml": "include: ['${WHERE}/b.yaml']\nservices: {a: {depends_on: [b]}}"])
    #expect(fixture.described(fixture.load(".").diagnostics) == [])
  }

  @Test func whatAVariableLeavesOpenIsNoFault() {
    let fixture = ProjectFixture([
      "compose.yaml": """
      services:
        a:
          image: ${IMAGE}
          ports: ["${PORT}:80", {target: 80, mode: "${MODE}"}]
          secrets: [{source: s, mode: "${BITS}"}]
      secrets: {s: {file: ./s}}
      """
    ])
    #expect(fixture.described(fixture.load(".").diagnostics) == [])
  }

  @Test func aDollarSignThatBeginsNothingIsAnError() {
    let fixture = ProjectFixture(["compose.yaml": "services: {a: {image: a, command: 1️⃣echo $(date)}}"])
    #expect(fixture.described(fixture.load(".").diagnostics).map { $0.prefix(1) } == ["1"])
  }
}
