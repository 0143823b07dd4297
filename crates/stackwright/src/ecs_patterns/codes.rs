//! The codes of the diagnostics that patterns make.

stackwright_core::declare_codes! {
    DOMAIN = "domain-without-zone": "A service is to have a certificate for a domain name, and there is neither a certificate nor such a name.";
    CERTIFICATE = "certificate-without-https": "A service has a certificate, and a listener that is not HTTPS.";
    REDIRECT = "redirect-without-https": "HTTP is redirected to HTTPS, and the service's listener is not HTTPS.";
    DESIRED_COUNT = "no-desired-task": "A load-balanced service or a schedule is made with no task at all: a service's first deployment would wait for a healthy target for ever.";
    LOAD_BALANCER_NAME = "load-balancer-without-name": "A service stands behind an imported application load balancer whose DNS name is not known, which outputs and records need.";
    UNKNOWN_LISTENER = "unknown-listener": "A target group of a service names a listener that none of its load balancers has.";
    NO_CONTAINER = "pattern-without-container": "A service with several target groups runs a task definition without an essential container.";
}
