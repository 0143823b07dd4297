// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add(
        "APIKey",
        cfn::location::CfnAPIKey::new(
            "sample",
            cfn::location::api_key::ApiKeyRestrictionsProperty::new(
                vec!["geo:a*"],
                vec!["arn:a:geo:a:1:*"],
            ),
        ),
    );
    stack.add(
        "GeofenceCollection",
        cfn::location::CfnGeofenceCollection::new("sample"),
    );
    stack.add(
        "Map",
        cfn::location::CfnMap::new(
            cfn::location::map::MapConfigurationProperty::new("sample"),
            "sample",
        ),
    );
    stack.add(
        "PlaceIndex",
        cfn::location::CfnPlaceIndex::new("sample", "sample"),
    );
    stack.add(
        "RouteCalculator",
        cfn::location::CfnRouteCalculator::new("sample", "sample"),
    );
    stack.add("Tracker", cfn::location::CfnTracker::new("sample"));
    stack.add(
        "TrackerConsumer",
        cfn::location::CfnTrackerConsumer::new("arn:aws:iam::123456789012:role/sample", "sample"),
    );
}
