// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "AcceptedPortfolioShare",
        cfn::servicecatalog::CfnAcceptedPortfolioShare::new("sample"),
    );
    stack.add(
        "CloudFormationProduct",
        cfn::servicecatalog::CfnCloudFormationProduct::new("sample", "sample"),
    );
    stack.add(
        "CloudFormationProvisionedProduct",
        cfn::servicecatalog::CfnCloudFormationProvisionedProduct::new(),
    );
    stack.add(
        "LaunchNotificationConstraint",
        cfn::servicecatalog::CfnLaunchNotificationConstraint::new(
            vec!["sample"],
            "sample",
            "sample",
        ),
    );
    stack.add(
        "LaunchRoleConstraint",
        cfn::servicecatalog::CfnLaunchRoleConstraint::new("sample", "sample")
            .local_role_name("sample"),
    );
    stack.add(
        "LaunchTemplateConstraint",
        cfn::servicecatalog::CfnLaunchTemplateConstraint::new("sample", "sample", "sample"),
    );
    stack.add(
        "Portfolio",
        cfn::servicecatalog::CfnPortfolio::new("sample", "sample"),
    );
    stack.add(
        "PortfolioPrincipalAssociation",
        cfn::servicecatalog::CfnPortfolioPrincipalAssociation::new("sample"),
    );
    stack.add(
        "PortfolioProductAssociation",
        cfn::servicecatalog::CfnPortfolioProductAssociation::new(),
    );
    stack.add(
        "PortfolioShare",
        cfn::servicecatalog::CfnPortfolioShare::new("000000000000", "sample"),
    );
    stack.add(
        "ResourceUpdateConstraint",
        cfn::servicecatalog::CfnResourceUpdateConstraint::new("sample", "sample", "sample"),
    );
    stack.add(
        "ServiceAction",
        cfn::servicecatalog::CfnServiceAction::new(
            vec![
                cfn::servicecatalog::service_action::DefinitionParameterProperty::new(
                    "sample", "sample",
                ),
            ],
            "SSM_AUTOMATION",
            "sample",
        ),
    );
    stack.add(
        "ServiceActionAssociation",
        cfn::servicecatalog::CfnServiceActionAssociation::new("sample", "sample", "sample"),
    );
    stack.add(
        "StackSetConstraint",
        cfn::servicecatalog::CfnStackSetConstraint::new(
            vec!["sample"],
            "sample",
            "sample",
            "sample",
            "sample",
            "sample",
            vec!["sample"],
            "sample",
        ),
    );
    stack.add(
        "TagOption",
        cfn::servicecatalog::CfnTagOption::new("sample", "sample"),
    );
    stack.add(
        "TagOptionAssociation",
        cfn::servicecatalog::CfnTagOptionAssociation::new(),
    );
}
