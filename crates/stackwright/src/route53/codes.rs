//! The codes of the diagnostics of this module.

stackwright_core::declare_codes! {
    ZONE_WITHOUT_NAME = "zone-without-name": "A record's name is completed by the name of its zone, which is not known of a zone that was imported by its id alone. Import it with its name.";
    ALIAS_WITHOUT_NAME = "alias-without-name": "An alias leads to the DNS name and hosted zone of its target. Of an imported load balancer, both have to be given on import.";
    WEBSITE_NAME_DIFFERS = "website-name-differs": "A record leads to the website of a bucket of another name. S3 tells websites apart by the name that was asked for, so that it would not find this one (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/RoutingToS3Bucket.html).";
    ILLEGAL_ROUTE53_HEALTH_CHECK = "illegal-route53-health-check": "A health check of Route 53 is outside of what the service takes (https://docs.aws.amazon.com/Route53/latest/APIReference/API_HealthCheckConfig.html).";
    FAILOVER_WITHOUT_HEALTH = "failover-without-health": "Nothing says whether one of two records is healthy: an alias evaluates its target's health, and a primary one with values has a health check (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-failover-configuring.html).";
    ILLEGAL_ROUTING_POLICY = "illegal-routing-policy": "A record's routing policy is not one that the service takes for it (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html).";
    ILLEGAL_SERVICE_BINDING = "illegal-service-binding": "A value of an HTTPS or SVCB record contradicts itself (https://www.rfc-editor.org/rfc/rfc9460).";
    ILLEGAL_DELEGATED_ZONE = "illegal-delegated-zone": "A zone that may be delegated is not a name below its parent's, in lower case and without a dot at its end.";
    ILLEGAL_KEY_SIGNING_KEY = "illegal-key-signing-key": "A key signing key's name has 3 to 128 letters, digits and underscores, and a zone signs with DNSSEC once (https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateKeySigningKey.html).";
    SEVERAL_ROUTING_POLICIES = "several-routing-policies": "A record is picked by one routing policy: weight, region, location, addresses, failover or multi-value answer (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html).";
}
