//! The codes of the diagnostics of this module.

stackwright_core::declare_codes! {
    ILLEGAL_LOAD_BALANCER_NAME = "illegal-load-balancer-name": "A load balancer's name has at most 32 letters, digits and hyphens, neither begins nor ends with a hyphen, and does not begin with `internal-` (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html).";
    ILLEGAL_LOAD_BALANCER_OPTION = "illegal-load-balancer-option": "An option of a load balancer is outside of what the service takes, or contradicts another one (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html#load-balancer-attributes).";
    IMPORTED_LISTENER = "imported-listener": "An imported listener takes rules and certificates. Its default action and attributes belong to the stack that owns it.";
    LISTENER_WITHOUT_PORT = "listener-without-port": "A listener has neither a port nor a protocol from which its port follows.";
    UNKNOWN_PORT_PROTOCOL = "unknown-port-protocol": "A port is given without a protocol, and none goes with it by convention: 80, 8000, 8008 and 8080 imply HTTP, 443 and 8443 imply HTTPS.";
    LISTENER_WITHOUT_ACTION = "listener-without-action": "A listener has no default action, so that it would not know what to do with a request that no rule matches. The service refuses to create one.";
    DEFAULT_ACTION_REPLACED = "default-action-replaced": "A listener or a rule got a second action in place of its first. It has exactly one; the last one counts.";
    HTTPS_WITHOUT_CERTIFICATE = "https-without-certificate": "An HTTPS or TLS listener has no certificate, which it needs to identify itself (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html).";
    CERTIFICATE_WITHOUT_HTTPS = "certificate-without-https": "A certificate, a security policy or mutual authentication is set on a listener whose protocol is not encrypted, where the service refuses them.";
    ILLEGAL_MUTUAL_AUTHENTICATION = "illegal-mutual-authentication": "A trust store belongs to the mode `verify` and to no other (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html).";
    ILLEGAL_TRUST_STORE = "illegal-trust-store": "A trust store's name has at most 32 letters, digits and hyphens, and neither begins nor ends with a hyphen; a revocation names at least one list (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTrustStore.html).";
    ILLEGAL_LISTENER_ACTION = "illegal-listener-action": "An action is not one that the service takes (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-listeners.html#rule-action-types).";
    RULE_WITHOUT_CONDITION = "rule-without-condition": "A rule has no condition, so that it would match every request. That is the listener's default action, which is not a rule.";
    ILLEGAL_RULE_CONDITION = "illegal-rule-condition": "A rule's conditions have at least one value each and at most five values in all (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html).";
    ILLEGAL_RULE_PRIORITY = "illegal-rule-priority": "The priority of a rule is a number from 1 to 50000; the lowest is tried first (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html).";
    DUPLICATE_RULE_PRIORITY = "duplicate-rule-priority": "Two rules of a listener have the same priority, which the service refuses.";
    ILLEGAL_TARGET_GROUP_NAME = "illegal-target-group-name": "A target group's name has at most 32 letters, digits and hyphens, and neither begins nor ends with a hyphen (https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateTargetGroup.html).";
    TARGET_GROUP_WITHOUT_PORT = "target-group-without-port": "A target group has neither a port nor a protocol from which its port follows.";
    TARGET_GROUP_WITHOUT_VPC = "target-group-without-vpc": "A target group of instances or addresses has no VPC to find them in. Targets that are added to a listener get that of the load balancer, where it is known.";
    LAMBDA_TARGET_GROUP_WITH_PORT = "lambda-target-group-with-port": "A target group of type lambda has a port or a protocol. A function is invoked, not connected to.";
    ILLEGAL_TARGET_GROUP_OPTION = "illegal-target-group-option": "An option of a target group is outside of what the service takes, or contradicts another one (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html).";
    MIXED_TARGET_TYPES = "mixed-target-types": "Targets of different types are in one group. All targets of a group are instances, addresses, one function or one load balancer.";
    TARGET_OF_IMPORTED_GROUP = "target-of-imported-group": "A target that does not register itself is added to an imported target group, whose list of targets belongs to the stack that owns it.";
    GRPC_WITHOUT_HTTPS = "grpc-without-https": "A target group of version GRPC is behind an HTTP listener. The service takes gRPC only over HTTPS (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-target-groups.html#target-group-protocol-version).";
    ILLEGAL_HEALTH_CHECK = "illegal-health-check": "A health check is outside of what the service takes (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html).";
    HEALTH_CHECK_TIMEOUT_TOO_LONG = "health-check-timeout-too-long": "A health check may take as long as the time between two of them, so that an answer could not be told from the next check's.";
    HEALTH_CHECK_CODES = "health-check-codes": "The answers that count as healthy are gRPC codes for a target group of version GRPC, and HTTP codes for any other.";
    METRIC_WITHOUT_LOAD_BALANCER = "metric-without-load-balancer": "A metric of a target group is asked for before a listener sends requests to the group: its dimensions name the load balancer (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html).";
    LOGS_WITHOUT_REGION = "load-balancer-logs-without-region": "Logs of a load balancer are written to a bucket in a stack whose region is not known: who has to be permitted to write them depends on it (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html).";
    LOGS_WITH_KEY = "load-balancer-logs-with-key": "Logs of a load balancer are to be written to a bucket that a key of KMS encrypts, which it can't (https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html).";
}
