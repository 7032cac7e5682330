@testable import Documents

/// A fixture in which `1️⃣`, `2️⃣`, … mark places, so that no test counts columns.
struct Marked {
  let source: Source
  private var marks: [Place: String] = [:]

  init(_ marked: String, name: String = "s") {
    var text = String.UnicodeScalarView()
    var positions: [(line: Int, column: Int, mark: String)] = []
    var (line, column) = (1, 1)
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if index + 2 < scalars.count, scalars[index + 1] == "\u{FE0F}", scalars[index + 2] == "\u{20E3}" {
        positions.append((line, column, "\(scalars[index])\u{FE0F}\u{20E3}"))
        index += 3
        continue
      }
      text.append(scalars[index])
      (line, column) = scalars[index] == "\n" ? (line + 1, 1) : (line, column + 1)
      index += 1
    }
    source = Source(name: name, text: String(text))
    for position in positions {
      marks[Place(source, line: position.line, column: position.column)] = position.mark
    }
  }

  /// Each finding behind the mark at its place, or behind `line:column` where no mark stands.
  func described(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      guard let place = diagnostic.place else { return diagnostic.message }
      return "\(marks[place] ?? "\(place.line):\(place.column)") \(diagnostic.message)"
    }
  }

  /// Where marks stand.
  var places: [Place] { marks.keys.sorted() }

  /// The mark at a place.
  func mark(at place: Place?) -> String? { place.flatMap { marks[$0] } }

  /// What reading the nodes finds wrong.
  func findings(as format: DocumentFormat = .yaml, budget: Budget = .standard) -> [String] {
    do throws(Diagnostic) {
      return described(try format.read(source, budget: budget).diagnostics)
    } catch {
      return described([error])
    }
  }

  /// What reading a document finds wrong.
  func findings<Root: Document>(in type: Root.Type, version: Version? = nil) -> [String] {
    described(Reading<Root>(source, as: .yaml, version: version).diagnostics)
  }
}

/// The nodes of a text that has nothing wrong with it.
func nodes(_ text: String, as format: DocumentFormat = .yaml) throws -> Node {
  let result = try format.read(Source(name: "s", text: text))
  guard result.diagnostics.isEmpty, let root = result.root else { throw Unreadable(found: result.diagnostics) }
  return root
}

struct Unreadable: Error {
  let found: [Diagnostic]
}
