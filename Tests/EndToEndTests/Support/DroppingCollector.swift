import DoctorTesting

/// A collector before Tempo that takes every span and passes on none, as a sampler's bad day has it.
///
/// Tempo counts what it is sent: some spans do come in, of traces that nobody asks for.
struct DroppingCollector: TestProgram {
  let tempo: DocumentedTempo

  func answer(_ request: TestRequest) -> TestResponse {
    let response = tempo.answer(request)
    tempo.forget()
    return response
  }
}
