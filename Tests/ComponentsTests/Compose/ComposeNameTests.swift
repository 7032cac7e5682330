import Components
import Documents
import Testing

@Suite struct ComposeNameTests {
  private func found(_ text: String) -> [String] { findings(Compose.File.self, text) }

  @Test func dependenciesMustBeDefined() {
    #expect(
      found("services:\n  a:\n    depends_on: [b, tmpo]\n  b: {}\n  tempo: {}\n") == [
        "p.yml:3:21: The service tmpo is not defined. (did you mean tempo?)"
      ])
    #expect(
      found("services:\n  a:\n    depends_on:\n      zz: {condition: service_started}\n") == [
        "p.yml:4:7: The service zz is not defined. (define it under services)"
      ])
    #expect(found("services: {a: {depends_on: {zz: {condition: service_started, required: false}}}}") == [])
  }

  @Test func networksMustBeDefined() {
    #expect(
      found("services:\n  a: {networks: [default, backend]}\n  b: {networks: {front: }}\nnetworks: {back: }\n") == [
        "p.yml:2:27: The network backend is not defined. (define it under networks)",
        "p.yml:3:18: The network front is not defined. (define it under networks)",
      ])
  }

  @Test func volumesMustBeDefined() {
    #expect(
      found(
        """
        services:
          a:
            volumes:
            - data:/a
            - dta:/b
            - ./dta:/c
            - ~/dta:/d
            - /anonymous
            - ${DIR:-dta}:/e
            - {type: volume, source: other, target: /f}
            - {type: bind, source: other, target: /g}
        volumes: {data: }
        """) == [
          "p.yml:5:7: The volume dta is not defined. (did you mean data?)",
          "p.yml:10:30: The volume other is not defined. (define it under volumes)",
        ])
  }

  @Test func configsAndSecretsMustBeDefined() {
    #expect(
      found(
        """
        services:
          a:
            configs: [one]
            secrets: [{source: two}, three]
        configs: {on: {file: x}}
        secrets: {three: {file: x}}
        """) == [
          "p.yml:3:15: The config one is not defined. (did you mean on?)",
          "p.yml:4:24: The secret two is not defined. (define it under secrets)",
        ])
  }

  @Test func includedFilesMayDefineAnything() {
    #expect(found("include: [other.yml]\nservices: {a: {depends_on: [b]}}\n") == [])
  }
}
