import Components
import Documents
import OrderedCollections
import Testing
import Values

@Suite struct ComposeValueTests {
  @Test func shortPorts() throws {
    let whole = try Compose.ShortPort("127.0.0.1:8080-8081:80-81/udp")
    #expect(whole.hostAddress == "127.0.0.1")
    #expect(whole.published == "8080-8081")
    #expect(whole.target == "80-81")
    #expect(whole.transport == "udp")
    #expect(try Compose.ShortPort("[::1]:80:80").hostAddress == "[::1]")
    #expect(try Compose.ShortPort("3000").published == nil)
    #expect(try Compose.ShortPort("${PORT:-3000}:3000").published == "${PORT:-3000}")
    for text in ["3000", "3000:3000", "127.0.0.1::80", "127.0.0.1:1-2:1-2/tcp", "[::1]:80:80", "${PORT:-3000}:3000"] {
      #expect(try Compose.ShortPort(text).text == text)
    }
    let made = Compose.ShortPort(Port(known: 80), published: Port(known: 8080), on: HostAddress(known: "::1"))
    #expect(made.text == "[::1]:8080:80")
    #expect(try Compose.ShortPort(made.text) == made)
  }

  @Test(arguments: ["", "80:", "a:80", "80:80/tpc", "localhost:80:80", "70000"])
  func otherTextsAreNoPorts(_ text: String) {
    #expect(throws: InvalidValue.self) { try Compose.ShortPort(text) }
  }

  @Test func shortVolumes() throws {
    let bind = try Compose.ShortVolume("./a:/b:ro,z")
    #expect(bind.source == "./a")
    #expect(bind.target == "/b")
    #expect(bind.options == ["ro", "z"])
    #expect(bind.volumeName == nil)
    #expect(try Compose.ShortVolume("data:/b").volumeName == "data")
    #expect(try Compose.ShortVolume("/b").source == nil)
    #expect(try Compose.ShortVolume(#"C:\a:/b:ro"#).source == #"C:\a"#)
    #expect(try Compose.ShortVolume("${DIR:-./a}:/b").target == "/b")
    #expect(try Compose.ShortVolume("data:/b:ro") == Compose.ShortVolume("data", at: "/b", isReadOnly: true))
    #expect(throws: InvalidValue.self) { try Compose.ShortVolume("a::b") }
  }

  @Test func memory() throws {
    #expect(Compose.Memory(.mebibytes(512)).text == "512m")
    #expect(try Compose.Memory("2GB").text == "2g")
    #expect(try Compose.Memory("1048576").size == .mebibytes(1))
    #expect(try Compose.Memory("1.5g").size == nil)
    #expect(try Compose.Memory("-1").text == "-1")
    for text in ["", "m", "512x", "-2"] { #expect(throws: InvalidValue.self) { try Compose.Memory(text) } }
  }

  @Test func restartPolicies() throws {
    for text in ["no", "always", "unless-stopped", "on-failure", "on-failure:3"] {
      #expect(try Compose.RestartPolicy(text).text == text)
    }
    #expect(
      findings(Compose.Service.self, "restart: on-failur\n") == [
        "p.yml:1:10: Expected one of no, always, unless-stopped, on-failure, found \"on-failur\". (did you mean on-failure?)"
      ])
  }

  @Test func fileModes() throws {
    #expect(Compose.FileMode(permissions: 0o444).text == "0444")
    #expect(try Compose.FileMode("0444").permissions == 0o444)
    #expect(try Compose.FileMode("292").permissions == 0o444)
    #expect(throws: InvalidValue.self) { try Compose.FileMode("rw") }
  }

  @Test func variables() {
    #expect(VariableText.hasVariable("a$B"))
    #expect(VariableText.hasVariable("$$${B}"))
    #expect(!VariableText.hasVariable("$${B}"))
    #expect(VariableText.partsBetweenColons("${A:-b}:c:${D:-${E:-f}}") == ["${A:-b}", "c", "${D:-${E:-f}}"])
  }

  @Test func quotedAndOpenValues() throws {
    let text = "read_only: 'true'\ncpus: '0.5'\npids_limit: ${PIDS}\nimage: app:$TAG\ninit: ''\n"
    let reading = Reading<Compose.Service>(Source(name: "s.yml", text: text), as: .yaml)
    #expect(reading.diagnostics == [])
    let service = try #require(reading.document?.value)
    #expect(service.isReadOnly == true)
    #expect(service.resources.cpus == 0.5)
    #expect(service.resources.processLimit == .open("${PIDS}"))
    #expect(service.image == .open("app:$TAG"))
    #expect(service.usesInit == .open(""))
    #expect(
      findings(Compose.Service.self, "read_only: maybe\n") == ["p.yml:1:12: Expected true or false, found `maybe`."])
  }
}
