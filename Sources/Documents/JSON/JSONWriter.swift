/// Writes JSON with two spaces of indentation, as Grafana exports it.
package final class JSONWriter: DocumentWriter {
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isEmpty = true
  private var isAfterKey = false

  package init() {}

  package func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  package func beginMapping(flow: Bool) { begin(UInt8(ascii: "{")) }
  package func endMapping() { end(UInt8(ascii: "}")) }
  package func beginSequence(flow: Bool) { begin(UInt8(ascii: "[")) }
  package func endSequence() { end(UInt8(ascii: "]")) }

  package func key(_ key: DocumentKey) {
    separate()
    bytes.append(contentsOf: key.json)
    isAfterKey = true
  }

  package func string(_ text: String) {
    separate()
    JSONString.append(text, to: &bytes)
  }

  package func bare(_ text: String) {
    separate()
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }

  private func begin(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    depth += 1
    isEmpty = true
  }

  private func end(_ bracket: UInt8) {
    depth -= 1
    if !isEmpty { breakLine() }
    bytes.append(bracket)
    isEmpty = false
  }

  private func separate() {
    if isAfterKey {
      isAfterKey = false
      return
    }
    guard depth > 0 else { return }
    if !isEmpty { bytes.append(UInt8(ascii: ",")) }
    isEmpty = false
    breakLine()
  }

  private func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }
}
