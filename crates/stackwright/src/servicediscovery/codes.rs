//! The codes of the diagnostics that Cloud Map constructs make.

stackwright_core::declare_codes! {
    ILLEGAL_SERVICE = "illegal-cloud-map-service": "A service of Cloud Map whose settings exclude each other: a health check is either that of Route 53, for public DNS only, or custom; CNAME records need weighted routing (https://docs.aws.amazon.com/cloud-map/latest/dg/services-health-checks.html).";
}
