// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `bedrockagentcore`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `CredentialProviderArn` of an `AWS::BedrockAgentCore::ApiKeyCredentialProvider`: The Amazon Resource Name (ARN) of the API key credential provider.
    ApiKeyCredentialProviderArn,
    /// `BrowserId` of an `AWS::BedrockAgentCore::BrowserCustom`: The ID for the custom browser.
    BrowserCustomBrowserId,
    /// `ProfileId` of an `AWS::BedrockAgentCore::BrowserProfile`: The id of the browser profile.
    BrowserProfileId,
    /// `Arn` of an `AWS::BedrockAgentCore::CapacityProvider`: The ARN of the capacity provider.
    CapacityProviderArn,
    /// `CodeInterpreterId` of an `AWS::BedrockAgentCore::CodeInterpreterCustom`: The ID of the code interpreter.
    CodeInterpreterCustomCodeInterpreterId,
    /// `BundleArn` of an `AWS::BedrockAgentCore::ConfigurationBundle`: The Amazon Resource Name (ARN) of the configuration bundle.
    ConfigurationBundleArn,
    /// `DatasetArn` of an `AWS::BedrockAgentCore::Dataset`: The Amazon Resource Name (ARN) of the dataset.
    DatasetArn,
    /// `EvaluatorArn` of an `AWS::BedrockAgentCore::Evaluator`: The Amazon Resource Name (ARN) of the evaluator.
    EvaluatorArn,
    /// `GatewayArn` of an `AWS::BedrockAgentCore::Gateway`: The ARN for the gateway.
    GatewayArn,
    /// `GatewayIdentifier` of an `AWS::BedrockAgentCore::Gateway`.
    GatewayIdentifier,
    /// `Arn` of an `AWS::BedrockAgentCore::Harness`: The Amazon Resource Name (ARN) of the harness.
    HarnessArn,
    /// `Arn` of an `AWS::BedrockAgentCore::HarnessEndpoint`: The Amazon Resource Name (ARN) of the endpoint.
    HarnessEndpointArn,
    /// `MemoryArn` of an `AWS::BedrockAgentCore::Memory`: ARN of the Memory resource.
    MemoryArn,
    /// `CredentialProviderArn` of an `AWS::BedrockAgentCore::OAuth2CredentialProvider`: The Amazon Resource Name (ARN) of the OAuth2 credential provider.
    Oauth2CredentialProviderArn,
    /// `OnlineEvaluationConfigArn` of an `AWS::BedrockAgentCore::OnlineEvaluationConfig`: The Amazon Resource Name (ARN) of the online evaluation configuration.
    OnlineEvaluationConfigArn,
    /// `PaymentConnectorArn` of an `AWS::BedrockAgentCore::PaymentConnector`: Synthetic ARN for the payment connector (used for engine resolution).
    PaymentConnectorArn,
    /// `CredentialProviderArn` of an `AWS::BedrockAgentCore::PaymentCredentialProvider`: The Amazon Resource Name (ARN) of the payment credential provider.
    PaymentCredentialProviderArn,
    /// `PaymentManagerArn` of an `AWS::BedrockAgentCore::PaymentManager`: The Amazon Resource Name (ARN) of the payment manager.
    PaymentManagerArn,
    /// `PolicyArn` of an `AWS::BedrockAgentCore::Policy`: The Amazon Resource Name (ARN) of the policy.
    PolicyArn,
    /// `PolicyEngineArn` of an `AWS::BedrockAgentCore::PolicyEngine`: The Amazon Resource Name (ARN) of the policy engine.
    PolicyEngineArn,
    /// `ResourceArn` of an `AWS::BedrockAgentCore::ResourcePolicy`: The Amazon Resource Name (ARN) of the resource for which to create or update the resource policy.
    ResourcePolicyResourceArn,
    /// `AgentRuntimeId` of an `AWS::BedrockAgentCore::Runtime`: The ID for the agent runtime.
    RuntimeAgentRuntimeId,
    /// `AgentRuntimeEndpointArn` of an `AWS::BedrockAgentCore::RuntimeEndpoint`: The endpoint Amazon Resource Name (ARN).
    RuntimeEndpointAgentRuntimeEndpointArn,
    /// `WorkloadIdentityArn` of an `AWS::BedrockAgentCore::WorkloadIdentity`: The Amazon Resource Name (ARN) of the workload identity.
    WorkloadIdentityArn,
    /// `Name` of an `AWS::BedrockAgentCore::WorkloadIdentity`: The name of the workload identity.
    WorkloadIdentityName,
}
