// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Connection",
        cfn::datazone::CfnConnection::new("dzd-a", "sample"),
    );
    stack.add(
        "DataSource",
        cfn::datazone::CfnDataSource::new("dzd-a", "sample", "sample", "sample"),
    );
    stack.add("Domain", cfn::datazone::CfnDomain::new("sample"));
    stack.add(
        "DomainUnit",
        cfn::datazone::CfnDomainUnit::new("dzd-a", "sample", "sample"),
    );
    stack.add(
        "Environment",
        cfn::datazone::CfnEnvironment::new("dzd-a", "sample", "sample"),
    );
    stack.add(
        "EnvironmentActions",
        cfn::datazone::CfnEnvironmentActions::new("sample"),
    );
    stack.add(
        "EnvironmentBlueprintConfiguration",
        cfn::datazone::CfnEnvironmentBlueprintConfiguration::new("dzd-a", vec!["aa--1"], "sample"),
    );
    stack.add(
        "EnvironmentProfile",
        cfn::datazone::CfnEnvironmentProfile::new(
            "000000000000",
            "aa-aaaa-1",
            "dzd-a",
            "sample",
            "sample",
            "sample",
        ),
    );
    stack.add(
        "FormType",
        cfn::datazone::CfnFormType::new(
            "dzd-a",
            cfn::datazone::form_type::ModelProperty::new().smithy("sample"),
            "sample",
            "sample",
        ),
    );
    stack.add("GroupProfile", cfn::datazone::CfnGroupProfile::new("dzd-a"));
    stack.add(
        "Owner",
        cfn::datazone::CfnOwner::new(
            "dzd-a",
            "sample",
            "DOMAIN_UNIT",
            cfn::datazone::owner::OwnerPropertiesProperty::new().group(
                cfn::datazone::owner::OwnerGroupPropertiesProperty::new()
                    .group_identifier("sample"),
            ),
        ),
    );
    stack.add(
        "PolicyGrant",
        cfn::datazone::CfnPolicyGrant::new("dzd-a", "sample", "DOMAIN_UNIT", "CREATE_DOMAIN_UNIT")
            .principal(
                cfn::datazone::policy_grant::PolicyGrantPrincipalProperty::new().user(
                    cfn::datazone::policy_grant::UserPolicyGrantPrincipalProperty::new()
                        .user_identifier("sample"),
                ),
            )
            .detail(
                cfn::datazone::policy_grant::PolicyGrantDetailProperty::new().create_domain_unit(
                    cfn::datazone::policy_grant::CreateDomainUnitPolicyGrantDetailProperty::new()
                        .include_child_domain_units(true),
                ),
            ),
    );
    stack.add("Project", cfn::datazone::CfnProject::new("dzd-a", "sample"));
    stack.add(
        "ProjectMembership",
        cfn::datazone::CfnProjectMembership::new(
            "sample",
            "dzd-a",
            cfn::datazone::project_membership::MemberProperty::new().user_identifier("sample"),
            "sample",
        ),
    );
    stack.add(
        "ProjectProfile",
        cfn::datazone::CfnProjectProfile::new("sample"),
    );
    stack.add(
        "SubscriptionTarget",
        cfn::datazone::CfnSubscriptionTarget::new(
            vec!["sample"],
            vec!["sample"],
            "dzd-a",
            "sample",
            "sample",
            vec![
                cfn::datazone::subscription_target::SubscriptionTargetFormProperty::new(
                    "sample", "sample",
                ),
            ],
            "sample",
        ),
    );
    stack.add(
        "UserProfile",
        cfn::datazone::CfnUserProfile::new("dzd-a", "sample"),
    );
}
