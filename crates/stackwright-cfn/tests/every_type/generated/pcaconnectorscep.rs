// Written by stackwright-codegen; edit its overrides.json, not this file.

use serde_json::json;
use stackwright_cfn as cfn;
use stackwright_core::Stack;

pub(crate) fn build(stack: &Stack) {
    stack.add("Challenge", cfn::pcaconnectorscep::CfnChallenge::new("arn:aws:pca-connector-scep:a-a-1:111111111111:connector/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"));
    stack.add("Connector", cfn::pcaconnectorscep::CfnConnector::new("arn:aws:acm-pca:a-a-1:111111111111:certificate-authority/aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"));
}
