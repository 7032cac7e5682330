import Testing
import Values

@testable import Doctor

/// What answers cost stays bounded, whatever comes.
@Suite struct BudgetTests {
  /// Answers everything with a mebibyte of the same.
  private struct Flood: Client {
    let unit: String

    func answer(to question: Question) async -> Answer {
      let body = Array(String(repeating: unit, count: (1 << 20) / unit.utf8.count).utf8)
      return .response(Answer.Response(status: 200, contentType: "application/json", body: body))
    }
  }

  @Test(arguments: ["[", "[1,", "{\"data\":", "x", "\u{0}"])
  func `A flood of answers is refused`(unit: String) async throws {
    var chain = Chain(
      applications: [.init(name: "shop", metrics: try HTTPURL("http://h/metrics"))],
      prometheus: try HTTPURL("http://h"), tempo: try HTTPURL("http://h"), grafana: try HTTPURL("http://h"))
    chain.applications[0].isNamed = true
    let report = await Examination(of: chain, by: Flood(unit: unit)).run(at: 0)
    #expect(report.status == .broken)
  }

  @Test func `All answers together have a limit too`() throws {
    var answers = Answers(chain: Chain(), now: 0)
    let body = [UInt8](repeating: 0, count: Question.standardLimit)
    let questions = try (0..<7).map { Question(.tempo, at: try HTTPURL("http://h/\($0)"), as: .text) }
    for question in questions { answers.record(.response(.init(status: 200, body: body)), to: question) }
    #expect(questions.map { answers[$0]?.isFailure } == [false, false, false, false, false, false, true])
  }
}

extension Answer {
  fileprivate var isFailure: Bool { if case .failure = self { true } else { false } }
}
