import Documents

extension Compose {
  /// What must be true of a service before another starts.
  package enum DependencyCondition: String, Choice {
    case started = "service_started"
    case healthy = "service_healthy"
    case completed = "service_completed_successfully"
  }
}
