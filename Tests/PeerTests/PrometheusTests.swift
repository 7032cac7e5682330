import Deployment
import Templates
import Testing

@Suite(.needsPeers) struct PrometheusTests {
  @Test(arguments: RenderedFolder.starters)
  func startsWithExemplarStorage(for starter: Template) async throws {
    let folder = try RenderedFolder(starter)
    let prometheus = try RunningPrometheus(in: folder)
    let flags = try await prometheus.get("/api/v1/status/flags")
    #expect(flags.contains(#""enable-feature":"exemplar-storage""#))
    #expect(flags.contains(#""storage.tsdb.retention.time":"\#(folder.deployment.prometheus.retention)""#))
    let config = try await prometheus.get("/api/v1/status/config")
    #expect(config.contains("max_exemplars: \(folder.deployment.exemplars.maxStored)"))
    for application in folder.deployment.applications {
      #expect(config.contains("job_name: \(application.jobName)"))
      #expect(config.contains("honor_labels: true"))
      #expect(config.contains("\(application.name):\(application.port)"))
    }
  }
}
