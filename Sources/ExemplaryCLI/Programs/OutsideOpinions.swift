import Documents
import Project
import SystemPackage
import Validation

/// Asks programs of others about the files of a project.
struct OutsideOpinions {
  private let search: ProgramSearch
  private let runner: any ProgramRunner

  init(in surroundings: Surroundings) {
    search = ProgramSearch(in: surroundings)
    runner = surroundings.programs
  }

  /// What a program says, and what kept it from saying anything.
  struct Answer {
    var findings: [Finding] = []
    var failures: [String] = []
  }

  /// - Parameter paths: What was named to be validated.
  func ask(_ program: OutsideProgram, about project: Project, at paths: [FilePath]) -> Answer {
    guard let found = found(program) else {
      return Answer(failures: ["\(program.rawValue): is not installed; install it, or leave it out of --with"])
    }
    var answer = Answer()
    for question in program.questions(about: project, at: paths) {
      do throws(Errno) {
        let result = try runner.run(found.path, found.arguments + question.arguments, limits: ProgramLimits())
        let before = answer.findings.count
        add(result, to: question, by: program, to: &answer)
        guard answer.findings.count > before, let other = try otherVersion(of: found.path, than: question) else {
          continue
        }
        let doubt =
          "\(program.rawValue) is \(other), and the file is for \(question.version.map(\.text) ?? "another"): ask one of that version"
        answer.findings[before...] = answer.findings[before...].map { $0.doubted(doubt) }[...]
      } catch {
        answer.failures.append("\(program.rawValue): cannot be started: \(error)")
      }
    }
    return answer
  }

  /// Compose is a plugin of `docker`, or a program of its own.
  private func found(_ program: OutsideProgram) -> (path: FilePath, arguments: [String])? {
    switch program {
    case .promtool, .tempo: search.find(program.rawValue).map { ($0, []) }
    case .compose: search.find("docker-compose").map { ($0, []) } ?? search.find("docker").map { ($0, ["compose"]) }
    }
  }

  /// The version of a program that is not the one which the file is for: it may know less, or more.
  private func otherVersion(of program: FilePath, than question: OutsideQuestion) throws(Errno) -> Version? {
    guard let wanted = question.version else { return nil }
    let said = try runner.run(program, ["--version"], limits: ProgramLimits()).output
    guard let range = said.firstRange(of: "version "),
      let version = try? Version(String(said[range.upperBound...].prefix { "0123456789.".contains($0) })),
      (version.major, version.minor) != (wanted.major, wanted.minor)
    else { return nil }
    return version
  }

  private func add(
    _ result: ProgramResult, to question: OutsideQuestion, by program: OutsideProgram, to answer: inout Answer
  ) {
    switch result.end {
    case .exited(0): break
    case .exited:
      let said = ProgramWords(result.output, about: question).diagnostics
      answer.findings += said.map { Finding(ruleID: program.rawValue, diagnostic: $0) }
      guard said.isEmpty else { return }
      answer.failures.append("\(program.rawValue): refuses \(question.source.name) and does not say why")
    case .signalled(let signal): answer.failures.append("\(program.rawValue): ended by signal \(signal)")
    case .outOfTime: answer.failures.append("\(program.rawValue): ended, for it gave no answer in time")
    case .outOfRoom: answer.failures.append("\(program.rawValue): ended, for it said too much")
    }
  }
}

extension Finding {
  /// Only probably right, for a reason.
  fileprivate func doubted(_ reason: String) -> Finding {
    var diagnostic = diagnostic
    diagnostic.severity = .warning
    diagnostic.help = reason
    return Finding(ruleID: ruleID, diagnostic: diagnostic)
  }
}
