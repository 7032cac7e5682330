import Documents
import OpenMetrics

/// What is known while a chain is examined: the chain, the time, and what has been answered so far.
package struct Answers: Sendable {
  package let chain: Chain

  /// When the examination began, in seconds since the epoch.
  package let now: Double

  private var heard: [Question: Heard] = [:]

  /// The most bytes of all answers that are kept: 48 MiB.
  private static let mostBytes = 48 << 20
  private var bytes = 0

  private struct Heard {
    let answer: Answer
    let content: Content
  }

  /// An answer's body as it was meant to be read, so that each is read once.
  private enum Content {
    case json(Node)
    case exposition(Exposition)
    case unreadable(String)
    case unread
  }

  package init(chain: Chain, now: Double) {
    self.chain = chain
    self.now = now
  }

  /// Takes in what came back of a question.
  package mutating func record(_ answer: Answer, to question: Question) {
    var answer = answer
    if case .response(let response) = answer {
      bytes += response.body.count
      if bytes > Self.mostBytes { answer = .failure(.exhausted(limit: Self.mostBytes)) }
    }
    heard[question] = Heard(answer: answer, content: Self.content(of: answer, as: question.form))
  }

  func isAnswered(_ question: Question) -> Bool { heard[question] != nil }

  subscript(question: Question) -> Answer? { heard[question]?.answer }

  /// Every answer there is.
  var all: [Answer] { heard.values.map(\.answer) }

  private static func content(of answer: Answer, as form: Question.Form) -> Content {
    guard case .response(let response) = answer else { return .unread }
    switch form {
    case .text:
      return .unread
    case .json:
      do {
        return try .json(JSONAnswer.read(response.body))
      } catch {
        return .unreadable(error.message)
      }
    case .exposition:
      return .exposition(Exposition(response))
    }
  }
}

extension Answers {
  /// What was said with a status of success.
  ///
  /// - Throws: ``Finding`` that a program does not answer, or refuses.
  func success(_ question: Question) throws(Finding) -> Answer.Response {
    switch heard[question]?.answer {
    case .response(let response) where response.isSuccess: return response
    case .response(let response):
      throw .broken(Evidence(question, Said.refusal(response)), remedy: Said.remedy(for: response.status, question))
    case .failure(let failure):
      throw .broken(Evidence(question, failure.description), remedy: Remedy(failure.remedy))
    case nil:
      throw .unknown("it was not asked")
    }
  }

  /// What was said with a status of success, and is no page for browsers, as a proxy or a login before a program sends.
  func plain(_ question: Question) throws(Finding) -> Answer.Response {
    let response = try success(question)
    guard Said.isPage(response.body) else { return response }
    throw .broken(
      Evidence(question, Said.refusal(response)),
      remedy: Remedy("see whether \(question.component) answers at this address, or a proxy or login page before it"))
  }

  /// The JSON that was said with a status of success.
  func json(_ question: Question) throws(Finding) -> Node {
    let response = try success(question)
    switch heard[question]?.content {
    case .json(let node): return node
    case .unreadable(let message):
      throw .broken(
        Evidence(question, "\(response.status), but no JSON: \(message)"),
        remedy: Remedy("see whether \(question.component) answers at this address, or a proxy or login page before it"))
    default: throw .unknown("it was not asked")
    }
  }

  /// The metrics that were exposed with a status of success.
  func exposition(_ question: Question) throws(Finding) -> Exposition {
    _ = try success(question)
    guard case .exposition(let exposition) = heard[question]?.content else { throw .unknown("it was not asked") }
    return exposition
  }

  /// The JSON that came with a status of failure, but for a refusal to say anything.
  func jsonOfFailure(_ question: Question) -> Node? {
    guard case .response(let response) = heard[question]?.answer, !response.isSuccess,
      ![401, 403, 404].contains(response.status), case .json(let node) = heard[question]?.content
    else { return nil }
    return node
  }

  /// The JSON of an answer that may have failed.
  func jsonIfAny(_ question: Question) -> Node? { try? json(question) }
}
