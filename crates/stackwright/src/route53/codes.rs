//! The codes of the diagnostics of this module.

stackwright_core::declare_codes! {
    ZONE_WITHOUT_NAME = "zone-without-name": "A record's name is completed by the name of its zone, which is not known of a zone that was imported by its id alone. Import it with its name.";
    ALIAS_WITHOUT_NAME = "alias-without-name": "An alias leads to the DNS name and hosted zone of its target. Of an imported load balancer, both have to be given on import.";
    SEVERAL_ROUTING_POLICIES = "several-routing-policies": "A record is picked by one routing policy: weight, region, location or multi-value answer (https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/routing-policy.html).";
}
