import Doctor

/// Asks test programs without a network.
package struct ProgramClient: Client {
  /// What answers; who is not among them refuses connections.
  package var programs: [Component: any TestProgram]

  package init(_ programs: [Component: any TestProgram]) { self.programs = programs }

  package func answer(to question: Question) async -> Answer {
    guard let program = programs[question.component] else { return .failure(.refused) }
    let authority = question.url.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let target = authority.count > 2 ? authority[2].drop { $0 != "/" } : ""
    let response = program.answer(
      TestRequest(
        method: question.method.rawValue, target: target.isEmpty ? "/" : String(target),
        headers: question.accept.map { [("accept", $0)] } ?? [], body: Array((question.body ?? "").utf8)))
    guard response.body.count <= question.limit else { return .failure(.tooLarge(limit: question.limit)) }
    return .response(
      Answer.Response(status: response.status, contentType: response.contentType, body: response.body))
  }
}
