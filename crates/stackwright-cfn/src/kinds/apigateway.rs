// Written by stackwright-codegen; edit its overrides.json, not this file.

//! Kinds of `apigateway`.

use stackwright_core::kind::{IdKind, Kind, TextKind};

id_kinds! {
    /// `Id` of an `AWS::ApiGateway::Account`: The ID for the account.
    AccountId,
    /// `APIKeyId` of an `AWS::ApiGateway::ApiKey`: The ID for the API key.
    ApiKeyId,
    /// `AuthorizerId` of an `AWS::ApiGateway::Authorizer`: The ID for the authorizer.
    AuthorizerId,
    /// `BasePathMappingArn` of an `AWS::ApiGateway::BasePathMappingV2`: Amazon Resource Name (ARN) of the resource.
    BasePathMappingV2BasePathMappingArn,
    /// `ClientCertificateId` of an `AWS::ApiGateway::ClientCertificate`: The ID for the client certificate.
    ClientCertificateId,
    /// `DeploymentId` of an `AWS::ApiGateway::Deployment`: The ID for the deployment.
    DeploymentId,
    /// `DocumentationPartId` of an `AWS::ApiGateway::DocumentationPart`: The ID for the documentation part.
    DocumentationPartId,
    /// `DomainName` of an `AWS::ApiGateway::DomainName`: The custom domain name as an API host name, for example, `my-api.example.com`.
    DomainName,
    /// `DomainNameAccessAssociationArn` of an `AWS::ApiGateway::DomainNameAccessAssociation`: The access association ARN.
    DomainNameAccessAssociationArn,
    /// `DomainNameArn` of an `AWS::ApiGateway::DomainName`: The ARN of the domain name.
    DomainNameArn,
    /// `DomainNameArn` of an `AWS::ApiGateway::DomainNameV2`: The ARN of the domain name.
    DomainNameV2DomainNameArn,
    /// `Id` of an `AWS::ApiGateway::GatewayResponse`: The ID for the gateway response.
    GatewayResponseId,
    /// `Name` of an `AWS::ApiGateway::Model`: A name for the model.
    ModelName,
    /// `RequestValidatorId` of an `AWS::ApiGateway::RequestValidator`: The ID for the request validator.
    RequestValidatorId,
    /// `ResourceId` of an `AWS::ApiGateway::Resource`: The ID for the resource.
    ResourceId,
    /// `RestApiId` of an `AWS::ApiGateway::RestApi`: The string identifier of the associated RestApi.
    RestApiId,
    /// `StageName` of an `AWS::ApiGateway::Stage`: The name of the stage is the first path segment in the Uniform Resource Identifier (URI) of a call to API Gateway.
    StageName,
    /// `Id` of an `AWS::ApiGateway::UsagePlan`: The ID for the usage plan.
    UsagePlanId,
    /// `Id` of an `AWS::ApiGateway::UsagePlanKey`: The ID for the usage plan key.
    UsagePlanKeyId,
    /// `VpcLinkId` of an `AWS::ApiGateway::VpcLink`: The ID for the VPC link.
    VpcLinkId,
}
