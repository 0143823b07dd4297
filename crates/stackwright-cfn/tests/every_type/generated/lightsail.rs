// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Alarm",
        cfn::lightsail::CfnAlarm::new(
            "sample",
            "GreaterThanOrEqualToThreshold",
            1,
            "BurstCapacityPercentage",
            "sample",
            1.0,
        ),
    );
    stack.add("Bucket", cfn::lightsail::CfnBucket::new("sample", "sample"));
    stack.add(
        "Certificate",
        cfn::lightsail::CfnCertificate::new("sample", "sample"),
    );
    stack.add(
        "ContactMethod",
        cfn::lightsail::CfnContactMethod::new("sample", "Email"),
    );
    stack.add(
        "Container",
        cfn::lightsail::CfnContainer::new("large", 1, "sample"),
    );
    stack.add(
        "Database",
        cfn::lightsail::CfnDatabase::new("sample", "sample", "sample", "sample", "sample"),
    );
    stack.add(
        "DatabaseSnapshot",
        cfn::lightsail::CfnDatabaseSnapshot::new("sample", "sample"),
    );
    stack.add("Disk", cfn::lightsail::CfnDisk::new("sample", 1));
    stack.add(
        "DiskSnapshot",
        cfn::lightsail::CfnDiskSnapshot::new("sample", "sample"),
    );
    stack.add(
        "Distribution",
        cfn::lightsail::CfnDistribution::new(
            "sample",
            cfn::lightsail::distribution::CacheBehaviorProperty::new().behavior("cache"),
            "sample",
            cfn::lightsail::distribution::InputOriginProperty::new().name("sample"),
        ),
    );
    stack.add("Domain", cfn::lightsail::CfnDomain::new("sample"));
    stack.add(
        "Instance",
        cfn::lightsail::CfnInstance::new("sample", "sample", "sample"),
    );
    stack.add(
        "InstanceSnapshot",
        cfn::lightsail::CfnInstanceSnapshot::new("sample", "sample"),
    );
    stack.add("KeyPair", cfn::lightsail::CfnKeyPair::new("sample"));
    stack.add(
        "LoadBalancer",
        cfn::lightsail::CfnLoadBalancer::new(1, "sample"),
    );
    stack.add(
        "LoadBalancerTlsCertificate",
        cfn::lightsail::CfnLoadBalancerTlsCertificate::new("sample", "sample", "sample"),
    );
    stack.add("StaticIp", cfn::lightsail::CfnStaticIp::new("sample"));
}
