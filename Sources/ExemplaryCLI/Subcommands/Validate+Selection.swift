import ArgumentParser
import Documents
import Validation

extension Validate {
  /// The rules and the programs that are asked.
  struct Selection {
    let rules: [Rule]
    let programs: [OutsideProgram]
  }

  /// Throws what is wrong with the options.
  func selection() throws(ValidationError) -> Selection {
    if paths.contains("") { throw ValidationError("A path has no name.") }
    let ignored = try ids(in: ignore, option: "--ignore")
    let chosen = try ids(in: rule, option: "--rule")
    if let id = chosen.first(where: ignored.contains) {
      throw ValidationError("\(id) is both asked for and left out.")
    }
    // Most likely the second of several behind one option.
    if let id = paths.first(where: FindingID.isKnown), !(ignore + rule).isEmpty {
      throw ValidationError("\(id) is an ID, not a path: write several with commas, as in EX101,\(id).")
    }
    let rules = Rules.all.filter { (chosen.isEmpty || chosen.contains($0.id)) && !ignored.contains($0.id) }
    let programs = try words(in: with).map { word throws(ValidationError) in
      guard let program = OutsideProgram(rawValue: word) else {
        throw Self.unknown("--with", word, known: OutsideProgram.allCases.map(\.rawValue))
      }
      return program
    }
    return Selection(rules: rules, programs: programs.filter { !ignored.contains($0.rawValue) })
  }

  private func ids(in values: [String], option: String) throws(ValidationError) -> [String] {
    let known = FindingID.all
    return try words(in: values).map { word throws(ValidationError) in
      guard let id = known.first(where: { $0.lowercased() == word.lowercased() }) else {
        throw Self.unknown(option, word, known: known)
      }
      return id
    }
  }

  private func words(in values: [String]) -> [String] {
    var seen: Set<String> = []
    return values.flatMap { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
      .filter { seen.insert($0).inserted }
  }

  private static func unknown(_ option: String, _ word: String, known: [String]) -> ValidationError {
    let help = known.nearest(to: word).map { "did you mean \($0)?" } ?? "`exemplary rules` lists the rules."
    return ValidationError("\(option) \(word.clipped.printable): there is no such ID; \(help)")
  }
}
