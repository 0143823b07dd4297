//! The metrics of load balancers and target groups.
//!
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html>

use stackwright_core::{Fault, Value};

use super::application_load_balancer::ApplicationLoadBalancerRef;
use super::application_target_group::ApplicationTargetGroupRef;
use super::codes;
use super::network_load_balancer::NetworkLoadBalancerRef;
use super::network_target_group::NetworkTargetGroupRef;
use crate::cloudwatch::{Metric, Statistic, metric_verbs};

/// Statuses that a load balancer answers by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are statuses of HTTP")]
pub enum HttpCodeElb {
    Elb3xx,
    Elb4xx,
    Elb5xx,
    Elb500,
    Elb502,
    Elb503,
    Elb504,
}

impl HttpCodeElb {
    const fn metric(self) -> &'static str {
        match self {
            Self::Elb3xx => "HTTPCode_ELB_3XX_Count",
            Self::Elb4xx => "HTTPCode_ELB_4XX_Count",
            Self::Elb5xx => "HTTPCode_ELB_5XX_Count",
            Self::Elb500 => "HTTPCode_ELB_500_Count",
            Self::Elb502 => "HTTPCode_ELB_502_Count",
            Self::Elb503 => "HTTPCode_ELB_503_Count",
            Self::Elb504 => "HTTPCode_ELB_504_Count",
        }
    }
}

/// Statuses that targets answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they are statuses of HTTP")]
pub enum HttpCodeTarget {
    Target2xx,
    Target3xx,
    Target4xx,
    Target5xx,
}

impl HttpCodeTarget {
    const fn metric(self) -> &'static str {
        match self {
            Self::Target2xx => "HTTPCode_Target_2XX_Count",
            Self::Target3xx => "HTTPCode_Target_3XX_Count",
            Self::Target4xx => "HTTPCode_Target_4XX_Count",
            Self::Target5xx => "HTTPCode_Target_5XX_Count",
        }
    }
}

const APPLICATION: &str = "AWS/ApplicationELB";
const NETWORK: &str = "AWS/NetworkELB";

metric_verbs! {
    ApplicationLoadBalancerRef, |this| Metric::of(APPLICATION).dimension("LoadBalancer", this.load_balancer_full_name());
    /// The connections that are open at the same time, from clients and to targets.
    metric_active_connection_count: "ActiveConnectionCount", SUM;
    /// TLS connections that clients failed to establish.
    metric_client_tls_negotiation_error_count: "ClientTLSNegotiationErrorCount", SUM;
    /// The capacity units that are paid for.
    metric_consumed_lcus: "ConsumedLCUs", SUM;
    /// Fixed responses.
    metric_http_fixed_response_count: "HTTP_Fixed_Response_Count", SUM;
    /// Redirects.
    metric_http_redirect_count: "HTTP_Redirect_Count", SUM;
    /// Redirects that failed because the address was longer than 8 KB.
    metric_http_redirect_url_limit_exceeded_count: "HTTP_Redirect_Url_Limit_Exceeded_Count", SUM;
    /// Bytes over IPv6.
    metric_ipv6_processed_bytes: "IPv6ProcessedBytes", SUM;
    /// Requests over IPv6.
    metric_ipv6_request_count: "IPv6RequestCount", SUM;
    /// New connections, from clients and to targets.
    metric_new_connection_count: "NewConnectionCount", SUM;
    /// Bytes.
    metric_processed_bytes: "ProcessedBytes", SUM;
    /// Connections that were refused because there were too many.
    metric_rejected_connection_count: "RejectedConnectionCount", SUM;
    /// Requests.
    metric_request_count: "RequestCount", SUM;
    /// Rules that were evaluated, a request's first ten left out.
    metric_rule_evaluations: "RuleEvaluations", SUM;
    /// Connections to targets that failed.
    metric_target_connection_error_count: "TargetConnectionErrorCount", SUM;
    /// How long targets take to answer, in seconds.
    metric_target_response_time: "TargetResponseTime", AVERAGE;
    /// TLS connections to targets that failed.
    metric_target_tls_negotiation_error_count: "TargetTLSNegotiationErrorCount", SUM;
    /// Authentications that failed because of a wrong configuration or an error of the provider.
    metric_elb_auth_error: "ELBAuthError", SUM;
    /// Authentications that were refused.
    metric_elb_auth_failure: "ELBAuthFailure", SUM;
    /// How long the provider takes, in milliseconds.
    metric_elb_auth_latency: "ELBAuthLatency", AVERAGE;
    /// Authentications.
    metric_elb_auth_success: "ELBAuthSuccess", SUM;
}

impl ApplicationLoadBalancerRef {
    /// Responses with a status, of the load balancer itself.
    pub fn metric_http_code_elb(&self, code: HttpCodeElb) -> Metric {
        self.metric(code.metric()).statistic(Statistic::SUM)
    }

    /// Responses with a status, of targets.
    pub fn metric_http_code_target(&self, code: HttpCodeTarget) -> Metric {
        self.metric(code.metric()).statistic(Statistic::SUM)
    }
}

metric_verbs! {
    ApplicationTargetGroupRef, |this| {
        let balancer = balancer(this.first_load_balancer_full_name());
        Metric::of(APPLICATION)
            .dimension("LoadBalancer", balancer)
            .dimension("TargetGroup", this.target_group_full_name())
    };
    /// Requests over IPv6.
    metric_ipv6_request_count: "IPv6RequestCount", SUM;
    /// Requests.
    metric_request_count: "RequestCount", SUM;
    /// Targets that are healthy.
    metric_healthy_host_count: "HealthyHostCount", AVERAGE;
    /// Targets that are not.
    metric_unhealthy_host_count: "UnHealthyHostCount", AVERAGE;
    /// Requests that a target got, on average.
    metric_request_count_per_target: "RequestCountPerTarget", SUM;
    /// Connections to targets that failed.
    metric_target_connection_error_count: "TargetConnectionErrorCount", SUM;
    /// How long targets take to answer, in seconds.
    metric_target_response_time: "TargetResponseTime", AVERAGE;
    /// TLS connections to targets that failed.
    metric_target_tls_negotiation_error_count: "TargetTLSNegotiationErrorCount", SUM;
}

impl ApplicationTargetGroupRef {
    /// Responses with a status.
    pub fn metric_http_code_target(&self, code: HttpCodeTarget) -> Metric {
        self.metric(code.metric()).statistic(Statistic::SUM)
    }
}

metric_verbs! {
    NetworkLoadBalancerRef, |this| Metric::of(NETWORK).dimension("LoadBalancer", this.load_balancer_full_name());
    /// Flows that are open at the same time.
    metric_active_flow_count: "ActiveFlowCount", AVERAGE;
    /// The capacity units that are paid for.
    metric_consumed_lcus: "ConsumedLCUs", SUM;
    /// Targets that are healthy.
    metric_healthy_host_count: "HealthyHostCount", AVERAGE;
    /// Targets that are not.
    metric_unhealthy_host_count: "UnHealthyHostCount", AVERAGE;
    /// New flows.
    metric_new_flow_count: "NewFlowCount", SUM;
    /// Bytes.
    metric_processed_bytes: "ProcessedBytes", SUM;
    /// Resets from clients.
    metric_tcp_client_reset_count: "TCP_Client_Reset_Count", SUM;
    /// Resets from the load balancer.
    metric_tcp_elb_reset_count: "TCP_ELB_Reset_Count", SUM;
    /// Resets from targets.
    metric_tcp_target_reset_count: "TCP_Target_Reset_Count", SUM;
}

metric_verbs! {
    NetworkTargetGroupRef, |this| {
        let balancer = balancer(this.first_load_balancer_full_name());
        Metric::of(NETWORK)
            .dimension("LoadBalancer", balancer)
            .dimension("TargetGroup", this.target_group_full_name())
    };
    /// Targets that are healthy.
    metric_healthy_host_count: "HealthyHostCount", AVERAGE;
    /// Targets that are not.
    metric_unhealthy_host_count: "UnHealthyHostCount", AVERAGE;
}

/// The load balancer without which a target group has no metrics.
#[track_caller]
fn balancer(name: Option<Value<String>>) -> Value<String> {
    if let Some(name) = name {
        return name;
    }
    let fault = Fault::new(
        &codes::METRIC_WITHOUT_LOAD_BALANCER,
        "the metrics of a target group are those of a load balancer too",
    );
    let fault = fault
        .given("a group to which no listener sends requests")
        .allowed("a group with a listener")
        .help("ask for the metric after the listener was added");
    Value::from_node(fault.into())
}
