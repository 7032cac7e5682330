import DoctorTesting
import Synchronization

/// Listens before it is known what it answers.
final class LateProgram: TestProgram {
  private let program = Mutex<(any TestProgram)?>(nil)

  func become(_ program: any TestProgram) { self.program.withLock { $0 = program } }

  func answer(_ request: TestRequest) -> TestResponse {
    program.withLock(\.self)?.answer(request) ?? .text("starting", status: 503)
  }
}
