import Doctor

extension Report {
  /// The names of the broken links.
  var broken: [String] {
    results.compactMap { result in
      if case .broken = result.verdict { result.id.name } else { nil }
    }
  }

  /// What is said of a check.
  func verdict(_ name: String) -> Verdict? { results.first { $0.id.name == name }?.verdict }

  func found(_ name: String) -> String? {
    switch verdict(name) {
    case .holds(let evidence), .broken(let evidence, _): evidence.found
    case .skipped, nil: nil
    }
  }

  func remedy(_ name: String) -> String? {
    if case .broken(_, let remedy) = verdict(name) { remedy.text } else { nil }
  }
}
