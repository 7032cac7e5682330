/// Gathers small pieces for a stream, which would make a system call of each.
struct BufferedOutput: TextOutputStream {
  private static let capacity = 1 << 16

  private let stream: any TextStream
  private var gathered = ""

  init(to stream: any TextStream) { self.stream = stream }

  mutating func write(_ text: String) {
    gathered += text
    if gathered.utf8.count >= Self.capacity { flush() }
  }

  mutating func flush() {
    guard !gathered.isEmpty else { return }
    stream.write(gathered)
    gathered = ""
  }
}
