import FoundationEssentials
import OpenMetrics
import Testing

/// The published OpenMetrics suite, run from a folder outside of the repository.
@Suite(.enabled(if: TestEnvironment.corpus != nil, "OPENMETRICS_CORPUS names no folder"))
struct PublishedSuiteTests {
  private struct Verdict: Decodable {
    let file: String
    let shouldParse: Bool
  }

  @Test(arguments: try cases()) func `The parser agrees with the suite`(name: String) throws {
    let folder = URL(filePath: try #require(TestEnvironment.corpus)).appending(path: name)
    let verdict = try JSONDecoder().decode(
      Verdict.self,
      from: Data(contentsOf: folder.appending(path: "test.json"))
    )
    let text = try Data(contentsOf: folder.appending(path: verdict.file))
    do {
      let families = try MetricFamily.parse(text, as: .openMetrics1)
      #expect(verdict.shouldParse, "\(name) was read")
      #expect(try MetricFamily.parse(families.text(in: .openMetrics1), as: .openMetrics1) == families)
    } catch {
      #expect(!verdict.shouldParse, "\(name): \(error)")
    }
  }

  private static func cases() throws -> [String] {
    guard let corpus = TestEnvironment.corpus else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: corpus).sorted()
  }
}
