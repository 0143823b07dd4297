//! The codes of the diagnostics that Cloud Map constructs make.

stackwright_core::declare_codes! {
    ILLEGAL_INSTANCE = "illegal-cloud-map-instance": "An instance has not what the records of its Cloud Map service need, or is of a kind that the service does not take (https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html).";
    ILLEGAL_SERVICE = "illegal-cloud-map-service": "A service of Cloud Map whose settings exclude each other: a health check is either that of Route 53, for public DNS only, or custom; CNAME records need weighted routing (https://docs.aws.amazon.com/cloud-map/latest/dg/services-health-checks.html).";
}
