//! The codes of the diagnostics that patterns make.

stackwright_core::declare_codes! {
    TASK_OPTIONS = "task-options-ignored": "A pattern is given a task definition, and options for a task definition that it would make itself.";
    DOMAIN = "domain-without-zone": "A service is to be reached by a domain name, or to have a certificate for one, and the name or its hosted zone is missing.";
    CERTIFICATE = "certificate-without-https": "A service has a certificate, and a listener that is not HTTPS.";
    REDIRECT = "redirect-without-https": "HTTP is redirected to HTTPS, and the service's listener is not HTTPS.";
    DESIRED_COUNT = "no-desired-task": "A load-balanced service is made with no task at all: its first deployment would wait for a healthy target for ever.";
}
