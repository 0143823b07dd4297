// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("CalculatedAttributeDefinition", cfn::customerprofiles::CfnCalculatedAttributeDefinition::new(cfn::customerprofiles::calculated_attribute_definition::AttributeDetailsProperty::new(vec![cfn::customerprofiles::calculated_attribute_definition::AttributeItemProperty::new("sample")], "sample"), "sample", "sample", "FIRST_OCCURRENCE"));
    stack.add("Domain", cfn::customerprofiles::CfnDomain::new(1, "sample"));
    stack.add(
        "DomainObjectType",
        cfn::customerprofiles::CfnDomainObjectType::new(
            "sample",
            vec![(
                "key",
                cfn::customerprofiles::domain_object_type::DomainObjectTypeFieldProperty::new(
                    "sample", "sample",
                ),
            )],
            "sample",
        ),
    );
    stack.add(
        "EventStream",
        cfn::customerprofiles::CfnEventStream::new("sample", "sample", "sample"),
    );
    stack.add(
        "EventTrigger",
        cfn::customerprofiles::CfnEventTrigger::new(
            "sample",
            vec![
                cfn::customerprofiles::event_trigger::EventTriggerConditionProperty::new(
                    vec![
                        cfn::customerprofiles::event_trigger::EventTriggerDimensionProperty::new(
                            vec![
                                cfn::customerprofiles::event_trigger::ObjectAttributeProperty::new(
                                    "INCLUSIVE",
                                    vec!["sample"],
                                ),
                            ],
                        ),
                    ],
                    "ANY",
                ),
            ],
            "sample",
            "sample",
        ),
    );
    stack.add(
        "Integration",
        cfn::customerprofiles::CfnIntegration::new("sample"),
    );
    stack.add(
        "ObjectType",
        cfn::customerprofiles::CfnObjectType::new("sample", "sample", "sample"),
    );
    stack.add(
        "Recommender",
        cfn::customerprofiles::CfnRecommender::new("sample", "sample", "frequently-paired-items"),
    );
    stack.add(
        "RecommenderSchema",
        cfn::customerprofiles::CfnRecommenderSchema::new(
            "sample",
            vec![(
                "key",
                vec![
                    cfn::customerprofiles::recommender_schema::RecommenderSchemaFieldProperty::new(
                        "sample",
                    ),
                ],
            )],
            "sample",
        ),
    );
    stack.add(
        "SegmentDefinition",
        cfn::customerprofiles::CfnSegmentDefinition::new("sample", "sample", "sample"),
    );
}
