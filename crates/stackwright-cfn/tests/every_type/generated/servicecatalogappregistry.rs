// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "Application",
        cfn::servicecatalogappregistry::CfnApplication::new("sample"),
    );
    stack.add(
        "AttributeGroup",
        cfn::servicecatalogappregistry::CfnAttributeGroup::new(json!({}), "sample"),
    );
    stack.add(
        "AttributeGroupAssociation",
        cfn::servicecatalogappregistry::CfnAttributeGroupAssociation::new("sample", "sample"),
    );
    stack.add(
        "ResourceAssociation",
        cfn::servicecatalogappregistry::CfnResourceAssociation::new(
            "sample",
            "sample",
            "CFN_STACK",
        ),
    );
}
