/// The documents of Grafana: provisioning files and dashboards.
package enum Grafana {}
