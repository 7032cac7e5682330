import Components
import Documents
import Testing

@Suite struct TempoRoundTripTests {
  @Test func everyKeyOfTheConfigurationIsReadAndWritten() {
    let specimen = Specimen.of(Tempo.Config.self)
    #expect(specimen.keyCount > 1_800)
    expectRoundTrip(of: Tempo.Config.self, specimen)
  }

  @Test func everyKeyOfThePerTenantOverridesIsReadAndWritten() {
    expectRoundTrip(of: Tempo.PerTenantOverrides.self, Specimen.of(Tempo.PerTenantOverrides.self))
  }

  private func expectRoundTrip<Root: Document & Equatable>(of type: Root.Type, _ specimen: Node) {
    for format in [DocumentFormat.yaml, .json] {
      let reading = Reading<Root>(Source(name: "specimen", bytes: specimen.text(as: format)), as: format)
      #expect(reading.diagnostics == [])
      guard let value = reading.document?.value else {
        Issue.record("the specimen yields no value")
        return
      }
      #expect(NodeWriter.node(of: value) == specimen)
      let again = Reading<Root>(Source(name: "again", bytes: value.text(as: format)), as: format)
      #expect(again.diagnostics == [])
      #expect(again.document?.value == value)
    }
  }

  @Test func definitionsCarryTheNameOfTheProgram() {
    let schema = Schemas.schema(of: Tempo.Config.self, title: "Tempo", description: "")
    let names = schema["$defs"]?.entries?.compactMap { $0.key.scalar?.text } ?? []
    #expect(names.contains("Tempo.Storage"))
    #expect(names.allSatisfy { $0.hasPrefix("Tempo.") })
  }

  @Test func eitherFormOfAListIsKept() {
    let text = """
      distributor:
        receivers:
          otlp:
            protocols:
              http:
                response_headers:
                - name: X-Tenant
                  value: a
      memberlist:
        join_members:
        - tempo-1:7946
        - tempo-2:7946
        rejoin_seed_nodes: tempo-1:7946,tempo-2:7946

      """
    let reading = Reading<Tempo.Config>(Source(name: "tempo.yaml", text: text), as: .yaml)
    #expect(reading.diagnostics == [])
    let memberlist = reading.document?.value.memberlist
    #expect(memberlist?.joinMembers?.elements == memberlist?.rejoinSeedNodes?.elements)
    #expect(reading.document.map { String(decoding: $0.value.text(as: .yaml), as: UTF8.self) } == text)
  }

  @Test func aReceiverWithNothingBehindItIsOn() throws {
    let text = """
      distributor:
        receivers:
          zipkin:
          otlp:
            protocols:
              grpc:
          otlp/internal:
            protocols: {http: {endpoint: "127.0.0.1:4318"}}
      """
    let reading = Reading<Tempo.Config>(Source(name: "tempo.yaml", text: text), as: .yaml)
    #expect(reading.diagnostics == [])
    let read = try #require(reading.document)
    let receivers = try #require(read.value.distributor?.receivers)
    #expect(receivers.zipkin == Tempo.ZipkinReceiver())
    #expect(receivers.otlp?.protocols?.grpc == Tempo.GRPCReceiver())
    #expect(receivers.otlp?.protocols?.http == nil)
    #expect(NodeWriter.node(of: receivers)["otlp/internal"]?["protocols"] != nil)
    let again = Reading<Tempo.Config>(Source(name: "again", bytes: read.value.text(as: .yaml)), as: .yaml)
    #expect(again.document?.value == read.value)
  }

  @Test func variablesStandInTexts() {
    let text = "storage: {trace: {backend: s3, s3: {bucket: \"${BUCKET}\", secret_key: \"${KEY:-}\"}}}"
    let reading = Reading<Tempo.Config>(Source(name: "tempo.yaml", text: text), as: .yaml, version: Version(3))
    #expect(reading.diagnostics == [])
  }
}
