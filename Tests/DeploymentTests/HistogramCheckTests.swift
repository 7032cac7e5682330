import Documents
import Testing
import Values

@testable import Deployment

@Suite struct HistogramCheckTests {
  private let objective = "objective: {latency: {threshold: 1️⃣300ms, target: 99%}}"

  @Test func aThresholdIsOneOfTheBuckets() {
    func wrong(_ rest: String) -> [String] {
      findings("applications: [{name: a, image: \"a:1\", \(rest), \(objective)}]")
    }
    #expect(wrong("buckets: [100ms, 1s]") == ["1️⃣ a has no bucket that ends at 300ms."])
    #expect(wrong("buckets: [100ms, 300ms, 1s]") == [])
    #expect(wrong("buckets: []") == [])
    #expect(wrong("port: 1") == [])
  }

  /// The list is what to choose from.
  @Test func theErrorNamesTheBuckets() {
    do {
      _ = try Deployment(
        yaml: "{name: x, applications: [{name: a, image: \"a:1\", buckets: [100ms, 1s], \(objective)}]}"
          .replacing("1️⃣", with: ""))
      Issue.record("read")
    } catch {
      #expect(error.diagnostics.map(\.help) == ["use one of 100ms, 1s"])
    }
  }

  @Test func whatCouldNotBeReadIsNotHeldAgainstTheThreshold() {
    let rest = objective.replacing("1️⃣", with: "")
    #expect(
      findings("applications: [{name: a, image: \"a:1\", buckets: [1️⃣300, 1s], \(rest)}]")
        == ["1️⃣ Expected a duration such as 15s, 1h30m or 15d, found \"300\"."])
    #expect(
      findings("applications: [{name: 1️⃣a, latency_histogram: h, \(rest)}]")
        == ["1️⃣ a has no image, build, program or target, and so is the demo server, which has other metrics."])
  }

  @Test func theDemoServersBucketsAreItsOwn() {
    #expect(
      findings("applications: [{name: a, build: demo, buckets: 1️⃣[100ms]}]")
        == ["1️⃣ The demo server has buckets of its own."])
    let own = DemoServer.buckets.map(\.text).joined(separator: ", ")
    #expect(findings("applications: [{name: a, build: demo, buckets: [\(own)]}]") == [])
  }

  @Test(arguments: ["_bucket", "_count", "_sum"]) func aHistogramIsNotOneOfItsSeries(suffix: String) {
    #expect(
      findings("applications: [{name: a, image: \"a:1\", latency_histogram: 1️⃣h\(suffix)}]")
        == ["1️⃣ h\(suffix) is one of the series of a histogram."])
    #expect(findings("applications: [{name: a, image: \"a:1\", latency_histogram: h\(suffix)s}]") == [])
  }
}
