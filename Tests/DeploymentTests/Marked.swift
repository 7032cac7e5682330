@testable import Deployment
@testable import Documents

/// What is wrong with a deployment file in which `1️⃣`, `2️⃣`, … mark places: the mark and the message of each finding.
///
/// The file gets a name where it has none.
func findings(_ marked: String) -> [String] {
  let marked = marked.hasPrefix("name:") || marked.hasPrefix("1️⃣name:") ? marked : "name: x\n" + marked
  var text = String.UnicodeScalarView()
  var marks: [[Int]: String] = [:]
  var (line, column) = (1, 1)
  var scalars = marked.unicodeScalars[...]
  while let scalar = scalars.popFirst() {
    if scalars.starts(with: ["\u{FE0F}", "\u{20E3}"]) {
      scalars = scalars.dropFirst(2)
      marks[[line, column]] = "\(scalar)\u{FE0F}\u{20E3}"
      continue
    }
    text.append(scalar)
    (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
  }
  do throws(DeploymentError) {
    _ = try Deployment(yaml: String(text))
    return []
  } catch {
    return error.diagnostics.map { diagnostic in
      let at = diagnostic.place.map { marks[[$0.line, $0.column]] ?? "\($0.line):\($0.column)" } ?? ""
      return "\(at) \(diagnostic.message)"
    }
  }
}

/// What is wrong with a deployment made in code: the path and the message of each finding.
func findings(_ deployment: Deployment) -> [String] {
  do throws(DeploymentError) {
    _ = try deployment.checked()
    return []
  } catch {
    return error.diagnostics.map(\.description)
  }
}
