// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "DataCellsFilter",
        cfn::lakeformation::CfnDataCellsFilter::new("sample", "sample", "aaaaaaaaaaaa", "sample"),
    );
    stack.add(
        "DataLakeSettings",
        cfn::lakeformation::CfnDataLakeSettings::new(),
    );
    stack.add(
        "Permissions",
        cfn::lakeformation::CfnPermissions::new(
            cfn::lakeformation::permissions::DataLakePrincipalProperty::new()
                .data_lake_principal_identifier("sample"),
            cfn::lakeformation::permissions::ResourceProperty::new().data_location_resource(
                cfn::lakeformation::permissions::DataLocationResourceProperty::new()
                    .catalog_id("sample"),
            ),
        ),
    );
    stack.add(
        "PrincipalPermissions",
        cfn::lakeformation::CfnPrincipalPermissions::new(
            vec!["ALL"],
            vec!["ALL"],
            cfn::lakeformation::principal_permissions::DataLakePrincipalProperty::new()
                .data_lake_principal_identifier("sample"),
            cfn::lakeformation::principal_permissions::ResourceProperty::new().catalog(
                cfn::lakeformation::principal_permissions::CatalogResourceProperty::new()
                    .id("sample"),
            ),
        ),
    );
    stack.add(
        "Resource",
        cfn::lakeformation::CfnResource::new("sample", true),
    );
    stack.add(
        "Tag",
        cfn::lakeformation::CfnTag::new("sample", vec!["sample"]),
    );
    stack.add(
        "TagAssociation",
        cfn::lakeformation::CfnTagAssociation::new(
            vec![cfn::lakeformation::tag_association::LFTagPairProperty::new(
                "aaaaaaaaaaaa",
                "sample",
                vec!["sample"],
            )],
            cfn::lakeformation::tag_association::ResourceProperty::new().catalog(json!({})),
        ),
    );
}
