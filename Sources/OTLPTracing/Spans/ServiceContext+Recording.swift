import TraceContext
import Tracing

extension ServiceContext {
  /// What the context's span collects; nil when it is not sampled, or another process's.
  var recording: SpanRecording? {
    get {
      // Someone else may have put a span into the context since.
      guard let recording = self[RecordingKey.self], recording.reference.spanID == span?.spanID else { return nil }
      return recording
    }
    set { self[RecordingKey.self] = newValue }
  }

  private enum RecordingKey: ServiceContextKey {
    typealias Value = SpanRecording
    static var nameOverride: String? { "recording" }
  }
}
