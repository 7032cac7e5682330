import Components
import Documents
import Testing

@Suite struct GrafanaRoundTripTests {
  static let documents: [any (Document & Equatable).Type] = [
    Grafana.DatasourceFile.self, Grafana.Datasource.self, Grafana.Correlation.self, Grafana.PrometheusSettings.self,
    Grafana.TempoSettings.self, Grafana.LokiSettings.self, Grafana.DashboardProviderFile.self,
    Grafana.Dashboard.self, Grafana.Variable.self, Grafana.AnnotationQuery.self, Grafana.DashboardLink.self,
    Grafana.Panel.self, Grafana.Target.self, Grafana.FieldConfig.self, Grafana.GraphFieldConfig.self,
    Grafana.TableFieldConfig.self, Grafana.RangeMapping.self, Grafana.RegexMapping.self, Grafana.SpecialMapping.self,
    Grafana.TimeSeriesOptions.self, Grafana.HeatmapOptions.self, Grafana.StatOptions.self, Grafana.GaugeOptions.self,
    Grafana.BarGaugeOptions.self, Grafana.TableOptions.self, Grafana.TextOptions.self, Grafana.LogsOptions.self,
  ]

  @Test(arguments: documents.indices) func everyKeyIsReadAndWritten(_ index: Int) {
    expectRoundTrip(of: Self.documents[index])
  }

  private func expectRoundTrip<Root: Document & Equatable>(of type: Root.Type) {
    let specimen = GrafanaSpecimen.of(type)
    for format in [DocumentFormat.yaml, .json] {
      let reading = Reading<Root>(Source(name: "specimen", bytes: specimen.text(as: format)), as: format)
      #expect(reading.diagnostics == [])
      guard let value = reading.document?.value else {
        Issue.record("no value of \(Root.documentName)")
        return
      }
      #expect(NodeWriter.node(of: value) == specimen)
      let again = Reading<Root>(Source(name: "again", bytes: value.text(as: format)), as: format)
      #expect(again.document?.value == value)
    }
  }

  @Test func definitionsCarryTheNameOfTheProgram() {
    let schema = Schemas.schema(of: Grafana.Dashboard.self, title: "Dashboard", description: "")
    let names = schema["$defs"]?.entries?.compactMap { $0.key.scalar?.text } ?? []
    #expect(names.contains("Grafana.Panel"))
    #expect(names.allSatisfy { $0.hasPrefix("Grafana.") })
  }
}
