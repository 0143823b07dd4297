//! The codes of the diagnostics that groups of instances make.

stackwright_core::declare_codes! {
    CAPACITY = "illegal-group-capacity": "The bounds of a group contradict each other: the minimum is above the maximum, or the desired number is outside of them (https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-capacity-limits.html).";
    DESIRED_CAPACITY = "desired-capacity": "A group has a desired capacity: every deployment sets the number of instances back to it, whatever scaling has made of it.";
    INSTANCE_LIFETIME = "illegal-instance-lifetime": "Instances of a group live 1 to 365 days, or without limit (https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html).";
    MAINTENANCE = "illegal-maintenance-policy": "While instances are replaced, 0 to 100 percent of them stay healthy, and 100 to 200 percent exist, with no more than 100 between the two (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-instance-maintenance-policy.html).";
    PUBLIC_ADDRESS = "public-address-in-private-subnet": "Instances of a group are to have public addresses, and its subnets are not public.";
    LAUNCH_TEMPLATE = "incomplete-launch-template": "A group's launch template has no image, or no instance type.";
    OVERRIDES = "illegal-overrides": "An entry of a mixed instances policy names an instance type and requirements, or neither; weights are 1 to 999 and given for all entries or none (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html).";
    SPOT_POOLS = "spot-pools": "The number of Spot pools is 1 to 20, and only for the allocation strategy lowest-price.";
    UPDATE_POLICY = "illegal-update-policy": "An update policy that CloudFormation or the service would refuse (https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-attribute-updatepolicy.html).";
    SIGNALS = "illegal-signals": "Waiting for signals takes up to 12 hours, and 0 to 100 percent of them.";
    IMPORTED_GROUP = "imported-group": "An imported group of instances is changed in the stack that owns it.";
    NO_ROLE = "group-without-role": "A group's launch template has no role, so that nothing can be granted to its instances.";
    LIFECYCLE_HOOK = "illegal-lifecycle-hook": "A lifecycle hook waits 30 seconds to 48 hours, and has a role only with a target that it notifies (https://docs.aws.amazon.com/autoscaling/ec2/userguide/lifecycle-hooks.html).";
    SCHEDULE = "illegal-group-schedule": "A scheduled action changes nothing, or its schedule sets both the day of the month and the day of the week (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-scheduled-scaling.html).";
    TERMINATION_POLICY = "illegal-termination-policy": "A termination policy of one's own, a Lambda function, stands first among the policies.";
    TARGET_GROUPS = "requests-of-several-groups": "A group of instances is scaled by its requests: it belongs to exactly one target group of an application load balancer.";
    WARM_POOL = "illegal-warm-pool": "The number of prepared instances of a warm pool is negative, or below -1 for the maximum (https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html).";
}
