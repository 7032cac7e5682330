import NIOCore

/// Sends a request, waits for the answer, and sends the next, until the load is stopped.
///
/// All answers are of the same length, so that only the first is looked at: the load is to cost as little as it can.
final class ClosedLoopClient: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private static let request = ByteBuffer(string: "GET / HTTP/1.1\r\nHost: benchmark\r\n\r\n")

  private let progress: LoadProgress
  private var first = ByteBuffer()
  private var answerLength: Int?
  private var received = 0

  init(_ progress: LoadProgress) { self.progress = progress }

  func channelActive(context: ChannelHandlerContext) { send(context) }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var part = unwrapInboundIn(data)
    received += part.readableBytes
    if answerLength == nil {
      first.writeBuffer(&part)
      answerLength = Self.length(of: String(buffer: first))
    }
    guard let answerLength, received >= answerLength else { return }
    precondition(received == answerLength, "expected answers of \(answerLength) bytes, found one of \(received)")
    received = 0
    progress.addAnswer()
    if progress.isStopped {
      context.close(promise: nil)
    } else {
      send(context)
    }
  }

  /// A server that closes the connection has no more answers, which a rate would not show.
  func channelInactive(context: ChannelHandlerContext) {
    precondition(progress.isStopped, "expected the next answer, found that the server closed the connection")
  }

  private func send(_ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(Self.request), promise: nil)
  }

  /// The length of an answer with its head, once all of the head is there.
  private static func length(of answer: String) -> Int? {
    let end = "\r\n\r\n"
    let parts = answer.split(separator: end, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    precondition(answer.hasPrefix("HTTP/1.1 200 "), "expected status 200, found \(answer)")
    let length = parts[0].split(separator: "\r\n").lazy
      .map { $0.lowercased() }
      .first { $0.hasPrefix("content-length: ") }
      .flatMap { Int($0.dropFirst("content-length: ".count)) }
    return length.map { parts[0].utf8.count + end.utf8.count + $0 }
  }
}
