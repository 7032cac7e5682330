import Components
import Documents
import Testing

/// A document in which every key of its table stands is written back letter by letter, and survives YAML and JSON.
///
/// - Parameters:
///   - inlined: Documents whose fields stand among the document's own; not all of theirs are asked for.
///   - missing: Keys that exclude others.
func expectWhole<Whole: Document & Equatable>(
  _ type: Whole.Type, inlining inlined: [any Document.Type] = [], without missing: [String] = [], _ text: String,
  at location: SourceLocation = #_sourceLocation
) {
  let reading = Reading<Whole>(Source(name: "whole.yml", text: text), as: .yaml)
  #expect(reading.diagnostics == [], sourceLocation: location)
  guard let value = reading.document?.value else { return }

  #expect(String(decoding: value.text(as: .yaml), as: UTF8.self) == text, sourceLocation: location)
  let json = Reading<Whole>(Source(name: "whole.json", bytes: value.text(as: .json)), as: .json)
  #expect(json.diagnostics == [], sourceLocation: location)
  #expect(json.document?.value == value, sourceLocation: location)

  let written = NodeWriter.node(of: value).entries?.compactMap { $0.key.scalar?.text } ?? []
  let known = keys(of: type).filter { key in written.contains(key) || !inlined.contains { keys(of: $0).contains(key) } }
  #expect(written == known.filter { !missing.contains($0) }, sourceLocation: location)
}

private func keys<Some: Document>(of type: Some.Type) -> [String] { Some.fields.all.map(\.key) }

/// What is wrong with a text: the place, the message, and the help where there is one.
func findings<Root: Document>(_ type: Root.Type, _ text: String, version: Version? = nil) -> [String] {
  Reading<Root>(Source(name: "p.yml", text: text), as: .yaml, version: version).diagnostics.map { finding in
    finding.help.isEmpty ? finding.description : "\(finding) (\(finding.help))"
  }
}
